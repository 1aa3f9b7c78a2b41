#include "tally/profile.h"

#include <algorithm>
#include <limits>

#include "catch_any.h"
#include "tally/read_ballots.h"
#include "tally/registry.h"

using namespace jemaa;
using namespace jemaa::tally;

TEST_CASE("identical ballots are kept once, however they are told") {
    Profile profile(BallotKind::ranking, {}, numbered_ids(3));
    profile.add({{2, 0, 1}, {0, 0, 2}});
    profile.add({{0, 0, 9}, {2, 0, 4}, {1, 0, 0}}, 5);
    profile.add({});
    REQUIRE(profile.groups() == 1);
    CHECK(profile.copies(0) == 6);
    CHECK(std::ranges::equal(profile.ballot(0), std::vector<Entry>{{2, 0, 1}, {0, 0, 2}}));
    CHECK(profile.voters() == 6);
    CHECK(profile.blank() == 1);
}

TEST_CASE("thousands of different ballots are all found again") {
    Profile profile(BallotKind::dots, {}, numbered_ids(100));
    for (int twice = 0; twice < 2; ++twice)
        for (int i = 0; i < 5000; ++i)
            profile.add({{static_cast<std::uint16_t>(i % 100), 0, 1 + i / 100}});
    CHECK(profile.groups() == 5000);
    CHECK(profile.voters() == 10'000);
    for (std::size_t group = 0; group < profile.groups(); ++group)
        REQUIRE(profile.copies(group) == 2);
}

TEST_CASE("a worst grade on everything is no blank ballot") {
    Profile profile(BallotKind::grades, {}, numbered_ids(2));
    profile.add({{0, 0, 0}, {1, 0, 0}});
    profile.add({});
    CHECK(profile.voters() == 1);
    CHECK(profile.blank() == 1);
}

TEST_CASE("what no ballot can repair is an error that says why") {
    PollResults results;
    results.poll.rule = "score_mean";
    results.poll.settings = {{{"weight.impact", 0}}};
    auto const weightless = read_ballots(results);
    REQUIRE_FALSE(weightless);
    CHECK(weightless.error().detail.find("weight") != std::string::npos);
    results.poll.settings = {{{"weight.impact", std::numeric_limits<std::int64_t>::max()}}};
    auto const overweight = read_ballots(results);
    REQUIRE_FALSE(overweight);
    CHECK(overweight.error().detail.find("1000") != std::string::npos);

    results.poll.settings = {};
    results.options = {{numbered_ids(1)[0], {}, {}, {}}, {numbered_ids(1)[0], {}, {}, {}}};
    auto const doubled = read_ballots(results);
    REQUIRE_FALSE(doubled);
    CHECK(doubled.error().detail.find("twice") != std::string::npos);
}

TEST_CASE("a rule refuses ballots of a kind that it does not count") {
    Profile const profile(BallotKind::approval, {}, numbered_ids(2));
    CHECK(count_by("approval", profile));
    auto const outcome = count_by("stv", profile);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().detail.find("approval") != std::string::npos);
}

TEST_CASE("every rule has a name of its own and a place in the registry") {
    for (auto const& rule : rules()) {
        CHECK(find_rule(rule.name) == &rule);
        CHECK(takes(rule, rule.ballots));
    }
    CHECK(find_rule("") == nullptr);
    CHECK(ballots_of(*find_rule("copeland"), {{{"duels", 1}}}) == BallotKind::duels);
    CHECK(ballots_of(*find_rule("stv"), {{{"duels", 1}}}) == BallotKind::ranking);
}

TEST_CASE("without options every rule has an empty outcome") {
    for (auto const& rule : rules()) {
        INFO(rule.name);
        PollResults results;
        results.poll.rule = rule.name;
        results.ballots.resize(2);
        auto const outcome = count(results);
        REQUIRE(outcome);
        CHECK(outcome->ballots == 2);
        CHECK(outcome->blank == 2);
        CHECK(outcome->order.empty());
        CHECK(outcome->winners.empty());
    }
}

TEST_CASE("scores in decimals are cut where they become unreadable") {
    CHECK(score_text({{}, 7, 0, 1, false, 1}) == "7");
    CHECK(score_text({{}, 7, 0, 1, false, 2}) == "3.5");
    CHECK(score_text({{}, 2, 0, 1, false, 3}) == "0.6667");
    CHECK(score_text({{}, -1, 0, 1, false, 4}) == "-0.25");
    CHECK(score_text({{}, 100'005, 0, 1, false, 100'000}) == "1.0001");
}
