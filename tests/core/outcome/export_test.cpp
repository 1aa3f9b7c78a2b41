#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <random>

#include "catch_any.h"
#include "core/outcome/further_rounds.h"
#include "core/outcome/workshop.h"
#include "core/store/temporary_folder.h"
#include "domain/field.h"
#include "outcome/csv.h"
#include "outcome/csv_export.h"
#include "store/memory_store.h"

using namespace jemaa;
using namespace jemaa::outcome;
using namespace jemaa::test;
namespace fs = std::filesystem;

namespace {

using Table = std::vector<CsvRow>;

std::string content(fs::path const& path) {
    std::ifstream file(path, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

// The exported files' texts by name.
std::map<std::string, std::string> exported(std::vector<Fact> const& facts) {
    MemoryStore store;
    REQUIRE(store.append(facts));
    TemporaryFolder place;
    auto const done = export_csv(store, place / "csv");
    if (!done) FAIL(to_string(done.error()));
    std::map<std::string, std::string> files;
    for (auto const& file : fs::directory_iterator(place / "csv"))
        files[file.path().filename().string()] = content(file.path());
    return files;
}

Table table(std::vector<Fact> const& facts, std::string const& name) {
    auto const rows = read_csv(exported(facts).at(name));
    REQUIRE(rows);
    return *rows;
}

Error refused(Store& store) {
    TemporaryFolder place;
    auto const done = export_csv(store, place / "csv");
    REQUIRE_FALSE(done);
    CHECK(fs::is_empty(place.path()));
    return done.error();
}

Error refused(std::vector<Fact> const& facts) {
    MemoryStore store;
    REQUIRE(store.append(facts));
    return refused(store);
}

}  // namespace

TEST_CASE("an export is four tables") {
    auto const files = exported(facts_after_vote());
    std::vector<std::string> names;
    for (auto const& [name, text] : files) names.push_back(name);
    CHECK(names ==
          std::vector<std::string>{"attendance.csv", "ideas.csv", "options.csv", "results.csv"});
}

TEST_CASE("a voter's category changes nothing in any table") {
    auto facts = facts_after_vote();
    auto const before = exported(facts);
    int ballots = 0;
    for (Fact& fact : facts)
        if (auto* ballot = std::get_if<Ballot>(&fact)) {
            ballot->category = derived_id(ballot->poll, "artisan");
            ++ballots;
        }
    CHECK(ballots == 3);
    CHECK(exported(facts) == before);
}

TEST_CASE("attendance is the newest count, added up over kiosks") {
    CHECK(table(facts_after_vote(), "attendance.csv") ==
          Table{{"step", "category", "sex", "count"},
                {"hello", "artisan", "man", "3"},
                {"hello", "artisan", "woman", "17"}});
}

TEST_CASE("ideas have their words of now and as given, and their vote") {
    auto const think = std::string("think"), choose = std::string("choose");
    CHECK(table(facts_after_vote(), "ideas.csv") ==
          Table{{"id", "step", "language", "pictogram", "text", "text_as_given", "on_ballot"},
                {to_hex(clarified), think, "fr", "💍", "Une école de bijouterie", "Ecole", ""},
                {to_hex(pictured), think, "ar", "👩‍🎓", "", "", ""},
                {to_hex(awkward), think, "fr", "", awkward_text, awkward_text, choose}});
}

TEST_CASE("options stand in the template's order, then ideas") {
    CHECK(table(facts_after_vote(), "options.csv") ==
          Table{{"poll", "round", "option", "key", "idea", "pictogram", "title_ar", "title_fr"},
                {"choose", "1", to_hex(option_id("one")), "one", "", "🎨", "واحد", "Un"},
                {"choose", "1", to_hex(option_id("two")), "two", "", "📐", "اثنان", "Deux"},
                {"choose", "1", to_hex(option_id(to_hex(awkward))), "", to_hex(awkward), "",
                 awkward_text, awkward_text}});
}

TEST_CASE("results are the counted dots by place") {
    auto const rows = table(facts_after_vote(), "results.csv");
    REQUIRE(rows.size() == 4);
    CHECK(rows[0] == CsvRow{"poll", "round", "option", "title_ar", "title_fr", "place", "tied",
                            "score", "supporters", "ballots", "blank", "rejected", "funded",
                            "cost"});
    CHECK(rows[1] == CsvRow{"choose", "1", to_hex(option_id(to_hex(awkward))), awkward_text,
                            awkward_text, "1", "no", "4", "2", "3", "1", "0", "", ""});
    Table tied(rows.begin() + 2, rows.end());
    std::sort(tied.begin(), tied.end(), [](auto const& a, auto const& b) { return a[4] < b[4]; });
    CHECK(tied == Table{{"choose", "1", to_hex(option_id("two")), "اثنان", "Deux", "2", "yes", "3",
                         "2", "3", "1", "0", "", ""},
                        {"choose", "1", to_hex(option_id("one")), "واحد", "Un", "2", "yes", "3",
                         "1", "3", "1", "0", "", ""}});
}

TEST_CASE("a vote that is held again shows both rounds, the second only when it is closed") {
    auto const rows = table(facts_of_second_round(true), "results.csv");
    REQUIRE(rows.size() == 7);
    for (std::size_t row = 1; row < rows.size(); ++row)
        CHECK(rows[row][1] == (row < 4 ? "1" : "2"));
    CHECK(rows[4][4] == "Deux");
    CHECK(rows[4][7] == "6");
    auto const running = facts_of_second_round(false);
    CHECK(table(running, "results.csv").size() == 4);
    CHECK(table(running, "options.csv").size() == 7);
}

TEST_CASE("a vote about a statement tells which version, and its words") {
    auto const rows = table(facts_of_statement(), "results.csv");
    REQUIRE(rows.size() == 6);
    CHECK(rows[4][0] == "agree");
    CHECK(rows[4][1] == "1");
    CHECK(rows[4][4] == "Nos bijoux");
    CHECK(rows[5][1] == "2");
    CHECK(rows[5][4] == "Nos bijoux, ensemble");
}

TEST_CASE("a poll that is not closed, or open again, shows options but no results") {
    auto facts = facts_during_vote();
    SECTION("running") {}
    SECTION("reopened") {
        facts = facts_after_vote();
        facts.push_back(revision(step_id("choose"), field::status, field::running, 1200));
    }
    SECTION("started by mistake") {
        facts.push_back(revision(step_id("choose"), field::status, field::waiting, 1200));
    }
    CHECK(table(facts, "results.csv").size() == 1);
    CHECK(table(facts, "options.csv").size() == 4);
}

TEST_CASE("before the vote there are no options") {
    CHECK(table(facts_before_vote(), "options.csv").size() == 1);
    CHECK(table(facts_before_vote(), "ideas.csv").size() == 4);
}

TEST_CASE("of two revisions with the same stamp the greater id counts") {
    auto facts = facts_after_vote();
    auto low = revision(clarified, field::text, "low", 9000);
    auto high = low;
    low.id = id_of(901);
    high.id = id_of(902);
    high.value = "high";
    facts.push_back(high);
    facts.push_back(low);
    CHECK(table(facts, "ideas.csv")[1][4] == "high");
}

TEST_CASE("the counter of a stamp decides within a millisecond") {
    auto facts = facts_after_vote();
    auto later = revision(clarified, field::text, "later", 9000);
    later.stamp.counter = 1;
    facts.push_back(later);
    facts.push_back(revision(clarified, field::text, "earlier", 9000));
    CHECK(table(facts, "ideas.csv")[1][4] == "later");
}

TEST_CASE("the order in which facts were stored never shows") {
    auto facts = facts_after_vote();
    auto const files = exported(facts);
    std::mt19937 chance(3);
    for (int run = 0; run < 20; ++run) {
        std::shuffle(facts.begin(), facts.end(), chance);
        REQUIRE(exported(facts) == files);
    }
}

TEST_CASE("a store without a workshop, or with a spoilt one, is told and leaves nothing") {
    MemoryStore empty;
    CHECK(refused(empty).code == ErrorCode::not_a_workshop);

    auto facts = facts_after_vote();
    SECTION("a head count that is no number") {
        facts.push_back(revision(men_of_first_kiosk(), field::count, "3x", 9000));
        CHECK(refused(facts).code == ErrorCode::damaged);
    }
    SECTION("a head count that is empty") {
        facts.push_back(revision(men_of_first_kiosk(), field::count, "", 9000));
        CHECK(refused(facts).code == ErrorCode::damaged);
    }
    SECTION("two workshops") {
        facts.push_back(Workshop{id_of(2), "", 0});
        CHECK(refused(facts).code == ErrorCode::damaged);
    }
    SECTION("a template that is none") {
        std::get<Workshop>(facts.front()).template_text = "[workshop]\nkey = 1\n";
        CHECK(refused(facts).code == ErrorCode::template_invalid);
        CHECK(refused(facts).where.starts_with("template:"));
    }
}

TEST_CASE("a rule that this version cannot count is told") {
    auto facts = facts_after_vote();
    for (auto& fact : facts)
        if (auto* const poll = std::get_if<Poll>(&fact)) poll->rule = "borda";
    CHECK(refused(facts).code == ErrorCode::bad_argument);
}

TEST_CASE("an existing folder is left as it is") {
    MemoryStore store;
    REQUIRE(store.append(facts_after_vote()));
    TemporaryFolder place;
    auto const done = export_csv(store, place.path());
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::bad_argument);
    CHECK(fs::is_empty(place.path()));
}

TEST_CASE("a closed poll about a budget tells which lines are funded") {
    auto facts = facts_after_vote();
    for (auto& fact : facts) {
        if (auto* const poll = std::get_if<Poll>(&fact)) {
            poll->rule = "greedy_votes";
            poll->settings = {{{"budget", 10}}};
        }
        if (auto* const option = std::get_if<PollOption>(&fact))
            option->cost = option->key == "one" ? 4 : 7;
        if (auto* const ballot = std::get_if<Ballot>(&fact))
            for (auto& mark : ballot->marks) mark.value = std::min(mark.value, 1);
    }
    auto const results = table(facts, "results.csv");
    REQUIRE(results.size() == 4);
    auto const header = results.front();
    CHECK(std::vector(header.end() - 2, header.end()) == CsvRow{"funded", "cost"});
    auto const values = [](CsvRow const& row) { return CsvRow(row.begin() + 4, row.end()); };
    // Two lines have two votes each: the smaller id goes first, and then neither
    // of the others fits into what is left.
    std::vector<CsvRow> found;
    for (std::size_t i = 1; i < results.size(); ++i) found.push_back(values(results[i]));
    auto const smaller = option_id("two") < option_id(to_hex(awkward)) ? option_id("two")
                                                                       : option_id(to_hex(awkward));
    CHECK(results[1][1] == to_hex(smaller));
    CHECK(found[0] == CsvRow{"1", "yes", "2", "2", "3", "1", "0", "yes", "7"});
    CHECK(found[1] == CsvRow{"", "yes", "2", "2", "3", "1", "0", "no", "7"});
    CHECK(found[2] == CsvRow{"", "no", "1", "1", "3", "1", "0", "no", "4"});
}
