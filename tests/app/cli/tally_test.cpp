#include <cstdlib>
#include <tuple>

#include "app/cli/elections.h"
#include "domain/field.h"
#include "places.h"

using namespace jemaa;
using namespace jemaa::test;

namespace {

std::string const orders = R"(# FILE NAME: a.soc
# TITLE: Fruit
# DATA TYPE: soc
# NUMBER ALTERNATIVES: 3
# NUMBER VOTERS: 5
# NUMBER UNIQUE ORDERS: 2
# ALTERNATIVE NAME 1: Apple
# ALTERNATIVE NAME 2: Pear
# ALTERNATIVE NAME 3: Fig
3: 1,2,3
2: 2,3,1
)";

std::string const council = "2 1\n3 1 2 0\n2 2 1 0\n0\n\"Ann\"\n\"Bob\"\n\"Council\"\n";

std::string const city =
    "META\nkey;value\ndescription;Town\nnum_projects;2\nnum_votes;3\nbudget;10\n"
    "vote_type;approval\nrule;greedy\nPROJECTS\nproject_id;cost;name\n1;4;Park\n2;7;Pool\n"
    "VOTES\nvoter_id;vote\n1;1,2\n2;2\n3;2\n";

}  // namespace

TEST_CASE("tally tells what a workshop's closed vote decided, and how") {
    TemporaryFolder place;
    auto const file = workshop(place, facts_after_vote());
    auto const before = content(file);
    auto const said = well({"tally", file});
    for (auto const part :
         {"Lequel ?", "1. Dit \"oui\", au salon", "Vote: choose", "Rule: dots. Most dots first",
          "Ballots counted: 3; blank among them: 1", ": 4 (", "Un: 3 (ballots in favour: 1), tied",
          "Deux: 3", "Chosen: Dit", "disagreement", "Rooms drawn anew"})
        has(said, part);
    has(well({"tally", file, "--poll", "choose"}, "fr"), "Règle : dots. Le plus de points");
    has(well({"tally", file}, "ar_DZ.UTF-8"), "المختار");
    CHECK(well({"tally", file}) == said);
    CHECK(content(file) == before);
}

TEST_CASE("merged options are told as one, whichever has the greater id") {
    for (auto const& [part, whole, title] :
         {std::tuple{"one", "two", "Deux"}, std::tuple{"two", "one", "Un"}}) {
        TemporaryFolder place;
        auto facts = facts_after_vote();
        facts.push_back(
            revision(option_id(part), field::merged_into, to_hex(option_id(whole)), 2000));
        auto const said = well({"tally", workshop(place, facts)});
        has(said, "Rooms drawn anew");
        has(said, std::string(title) + ": 5");
    }
}

TEST_CASE("an open vote is never counted, and says so") {
    TemporaryFolder place;
    auto const file = workshop(place, facts_during_vote());
    for (std::vector<std::string> const& arguments :
         {std::vector<std::string>{"tally", file},
          {"tally", file, "--poll", "choose"},
          {"tally", file, "--json"},
          {"export", file, "--to", place / "out", "--format", "preflib"}}) {
        auto const said = refused(arguments);
        has(said, "choose");
        has(said, "still open");
    }
    CHECK_FALSE(fs::exists(place / "out"));
}

TEST_CASE("a vote that is not there, or a rule that does not fit, is told with the remedy") {
    TemporaryFolder place;
    auto const file = workshop(place, facts_after_vote());
    has(refused({"tally", file, "--poll", "none"}), "no vote has this key");
    has(refused({"tally", file, "--rule", "stv"}), "can be counted by dots");
    auto const soc = write(place / "a.soc", orders);
    has(refused({"tally", soc, "--rule", "dance"}), "borda_symmetric, borda_positional");
    has(refused({"tally", write(place / "c.pb", city), "--rule", "dots"}), "equal_shares");
}

TEST_CASE("impossible ballots are told with the reason and not counted") {
    TemporaryFolder place;
    auto facts = facts_after_vote();
    for (auto& fact : facts)
        if (auto* const ballot = std::get_if<Ballot>(&fact))
            for (auto& mark : ballot->marks)
                if (mark.value == 3 && mark.option == option_id("one")) mark.value = 4;
    auto const file = workshop(place, facts);
    auto const said = well({"tally", file});
    has(said, "impossible, not counted: 1");
    has(said, "more on one option than allowed (option: Un)");
    auto const poll = tallied(file).at("polls").at(0);
    CHECK(poll.at("ballots").at("rejected") == 1);
    CHECK(poll.at("ballots").at("reasons").at(0).at("reason") == "too_much_on_one");
}

TEST_CASE("consent and grades are told with their distribution and verdict") {
    TemporaryFolder place;
    auto const same = [](int value) { return value; };
    auto file = workshop(place, decided_by("consent", {{{"support", 60}}}, same));
    auto said = well({"tally", file});
    has(said, "support at least 60 %");
    has(said, "It is blocked.");
    TemporaryFolder other;
    file = workshop(other, decided_by("majority_judgment", {{{"best", 4}}}, same));
    said = well({"tally", file});
    has(said, "median");
    CHECK(tallied(file).at("polls").at(0).at("steps").at("kind") == "judgments");
}

TEST_CASE("a vote about a budget tells what is funded and why it ends") {
    TemporaryFolder place;
    auto const file = workshop(place, about_a_budget());
    auto const said = well({"tally", file});
    for (auto const part : {"Budget: 10; spent: 7; left: 3", "funded; cost 7", "not funded; cost 4",
                            "Equal to:", "costs 4, more than the 3 that are left", "It ends:"})
        has(said, part);
    auto const poll = tallied(file, "equal_shares").at("polls").at(0);
    CHECK(poll.at("rule") == "equal_shares");
    CHECK(poll.at("budget").at("given") == "10");
    CHECK(poll.at("lines").size() == 3);
}

TEST_CASE("published elections are counted by any rule that takes them") {
    TemporaryFolder place;
    auto const soc = write(place / "a.soc", orders);
    auto const said = well({"tally", soc});
    has(said, "Rule: schulze_winning_votes");
    has(said, "Chosen: Apple");
    has(said, "How many ballots prefer");
    has(well({"tally", soc, "--rule", "irv_simultaneous"}), "Round 1: Apple 3, Pear 2, Fig 0");
    auto const borda = tallied(soc, "borda_positional").at("polls").at(0);
    CHECK(borda.at("order").at(0) ==
          json{{"option", 1}, {"place", 1}, {"tied", false}, {"score", {7, 1}}, {"supporters", 5}});
    has(well({"tally", write(place / "a.blt", council)}), "Elected: Ann");
    auto const pb = write(place / "c.pb", city);
    has(well({"tally", pb}), "1. Pool: funded; cost 7; ballots in favour: 3");
    CHECK(tallied(pb).at("polls").at(0).at("winners") == json::array({1}));
    CHECK(tallied(pb).at("format") == "jemaa-tally");
}

TEST_CASE("published categories are counted as approvals or as grades") {
    TemporaryFolder place;
    std::string const head =
        "# FILE NAME: a.cat\n# TITLE: Fruit\n# DATA TYPE: cat\n# NUMBER ALTERNATIVES: 3\n"
        "# NUMBER VOTERS: 5\n# ALTERNATIVE NAME 1: Apple\n# ALTERNATIVE NAME 2: Pear\n"
        "# ALTERNATIVE NAME 3: Fig\n";
    auto const two =
        write(place / "two.cat", head + "# NUMBER CATEGORIES: 2\n3: {1,2},3\n2: 2,{1,3}\n");
    auto const approval = tallied(two).at("polls").at(0);
    CHECK(approval.at("rule") == "approval");
    CHECK(approval.at("winners") == json::array({1}));
    CHECK(approval.at("order").at(0).at("score") == json::array({5, 1}));
    CHECK(approval.at("opinion_groups").is_null());
    auto const three =
        write(place / "three.cat", head +
                                       "# NUMBER CATEGORIES: 3\n# CATEGORY NAME 0: good\n"
                                       "# CATEGORY NAME 1: fair\n# CATEGORY NAME 2: poor\n"
                                       "3: 1,2,3\n2: 3,2,1\n");
    auto const judged = tallied(three).at("polls").at(0);
    CHECK(judged.at("rule") == "majority_judgment");
    CHECK(judged.at("winners") == json::array({0}));
}

TEST_CASE("a workshop's vote tells of groups, or why there are none") {
    TemporaryFolder place;
    auto const file = workshop(place, facts_after_vote());
    CHECK(tallied(file).at("polls").at(0).at("opinion_groups") ==
          json{{"none", "marked_otherwise"}});
}

TEST_CASE("a malformed election is refused with its line") {
    TemporaryFolder place;
    auto spoilt = orders;
    spoilt.replace(spoilt.find("2: 2,3,1"), 8, "2: 2,9,1");
    has(refused({"tally", write(place / "b.soc", spoilt)}), "b.soc:11");
    spoilt = city;
    spoilt.replace(spoilt.find("2;7;Pool"), 8, "2;x;Pool");
    has(refused({"tally", write(place / "b.pb", spoilt)}), "b.pb:12");
    spoilt = council;
    spoilt.replace(spoilt.find("2 2 1 0"), 7, "2 2 7 0");
    has(refused({"tally", write(place / "b.blt", spoilt)}), "b.blt:3");
    has(refused({"tally", place / "none.soc"}), "was not found");
    has(refused({"tally", write(place / "a.jemaa", "a letter")}), "is not a Jemaa workshop");
}

TEST_CASE("published budgets are decided as their reference says") {
    auto const* const named = std::getenv("JEMAA_REFERENCE_DATA");
    auto const folder =
        fs::path(named ? named : std::string(JEMAA_SOURCE_DIR) + "/../shared/data") / "pabulib";
    auto const name = "Poland_Krakow_2018_Zwierzyniec.pb";
    if (!fs::exists(folder / name)) {
        WARN("no reference data at " << folder << "; set JEMAA_REFERENCE_DATA");
        return;
    }
    auto const poll = tallied(folder / name, "greedy_votes").at("polls").at(0);
    CHECK(poll.at("budget").at("given") == "448900");
    CHECK(poll.at("ballots").at("counted") == 1323);
    CHECK(poll.at("options").size() == 22);
    std::int64_t spent = 0;
    for (auto const& winner : poll.at("winners"))
        spent += std::stoll(
            poll.at("options").at(winner.get<std::size_t>()).at("cost").get<std::string>());
    CHECK(std::to_string(spent) == poll.at("budget").at("spent"));
    CHECK(spent <= 448900);
    has(well({"tally", folder / name}), "greedy_points");
}
