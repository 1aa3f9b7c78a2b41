#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "catch_any.h"
#include "core/outcome/exported.h"
#include "core/outcome/further_rounds.h"
#include "core/outcome/workshop.h"
#include "core/store/temporary_folder.h"
#include "domain/field.h"
#include "formats/export.h"
#include "store/memory_store.h"
#include "tables/tables.h"

using namespace jemaa;
using namespace jemaa::outcome;
using namespace jemaa::test;
namespace fs = std::filesystem;

TEST_CASE("an export is a file for each table") {
    std::set<std::string> names;
    for (auto const& [name, text] : exported(facts_after_vote())) names.insert(name);
    std::set<std::string> expected;
    for (auto const& table : all_tables()) expected.insert(table.schema.name + ".csv");
    CHECK(names == expected);
    CHECK(names.size() == 23);
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
    CHECK(table(facts_after_vote(), "attendance.csv") == Rows{{"step", "category", "sex", "count"},
                                                              {"hello", "artisan", "man", "3"},
                                                              {"hello", "artisan", "woman", "17"}});
}

TEST_CASE("ideas have their words of now and as given, and their vote") {
    auto const rows = table(facts_after_vote(), "ideas.csv");
    CHECK(column(rows, "id") == CsvRow{to_hex(clarified), to_hex(pictured), to_hex(awkward)});
    CHECK(column(rows, "step") == CsvRow{"think", "think", "think"});
    CHECK(column(rows, "language") == CsvRow{"fr", "ar", "fr"});
    CHECK(column(rows, "pictogram") == CsvRow{"💍", "👩‍🎓", ""});
    CHECK(column(rows, "text") == CsvRow{"Une école de bijouterie", "", awkward_text});
    CHECK(column(rows, "text_as_given") == CsvRow{"Ecole", "", awkward_text});
    CHECK(column(rows, "on_ballot") == CsvRow{"", "", "choose"});
}

TEST_CASE("options stand in the template's order, then ideas") {
    auto const rows = table(facts_after_vote(), "options.csv");
    CHECK(column(rows, "poll") == CsvRow{"choose", "choose", "choose"});
    CHECK(column(rows, "option") == CsvRow{to_hex(option_id("one")), to_hex(option_id("two")),
                                           to_hex(option_id(to_hex(awkward)))});
    CHECK(column(rows, "key") == CsvRow{"one", "two", ""});
    CHECK(column(rows, "idea") == CsvRow{"", "", to_hex(awkward)});
    CHECK(column(rows, "pictogram") == CsvRow{"🎨", "📐", ""});
    CHECK(column(rows, "title_ar") == CsvRow{"واحد", "اثنان", awkward_text});
    CHECK(column(rows, "title_fr") == CsvRow{"Un", "Deux", awkward_text});
}

TEST_CASE("results are the counted dots by place") {
    auto const rows = table(facts_after_vote(), "results.csv");
    REQUIRE(rows.size() == 4);
    CHECK(rows[0] == CsvRow{"poll", "option", "title_ar", "title_fr", "place", "tied", "score",
                            "supporters", "ballots", "blank", "rejected", "funded", "cost",
                            "winner"});
    CHECK(rows[1] == CsvRow{"choose", to_hex(option_id(to_hex(awkward))), awkward_text,
                            awkward_text, "1", "no", "4", "2", "3", "1", "0", "", "", "yes"});
    Rows tied(rows.begin() + 2, rows.end());
    std::sort(tied.begin(), tied.end(), [](auto const& a, auto const& b) { return a[3] < b[3]; });
    CHECK(tied == Rows{{"choose", to_hex(option_id("two")), "اثنان", "Deux", "2", "yes", "3", "2",
                        "3", "1", "0", "", "", "no"},
                       {"choose", to_hex(option_id("one")), "واحد", "Un", "2", "yes", "3", "1", "3",
                        "1", "0", "", "", "no"}});
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
    CHECK(refused(std::vector<Fact>{}).code == ErrorCode::not_a_workshop);

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
    auto const format = Format::data;
    auto const done = export_outcome(store, place.path(), {&format, 1}, plain_headings());
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
    CHECK(std::vector(header.end() - 3, header.end()) == CsvRow{"funded", "cost", "winner"});
    auto const values = [](CsvRow const& row) { return CsvRow(row.begin() + 4, row.end()); };
    // Two lines have two votes each: the smaller id goes first, and then neither
    // of the others fits into what is left.
    std::vector<CsvRow> found;
    for (std::size_t i = 1; i < results.size(); ++i) found.push_back(values(results[i]));
    auto const smaller = option_id("two") < option_id(to_hex(awkward)) ? option_id("two")
                                                                       : option_id(to_hex(awkward));
    CHECK(results[1][1] == to_hex(smaller));
    CHECK(found[0] == CsvRow{"1", "yes", "2", "2", "3", "1", "0", "yes", "7", "yes"});
    CHECK(found[1] == CsvRow{"", "yes", "2", "2", "3", "1", "0", "no", "7", "no"});
    CHECK(found[2] == CsvRow{"", "no", "1", "1", "3", "1", "0", "no", "4", "no"});
}

TEST_CASE("a vote that is held again shows both rounds, the second only when it is closed") {
    auto const rows = table(facts_of_second_round(true), "results.csv");
    CHECK(column(rows, "poll") ==
          CsvRow{"choose", "choose", "choose", "choose/2", "choose/2", "choose/2"});
    CHECK(cell(rows, 4, "title_fr") == "Deux");
    CHECK(cell(rows, 4, "score") == "6");
    auto const running = facts_of_second_round(false);
    CHECK(table(running, "results.csv").size() == 4);
    CHECK(table(running, "options.csv").size() == 7);
}

TEST_CASE("a vote about a statement tells which version, and its words") {
    auto const rows = table(facts_of_statement(), "results.csv");
    REQUIRE(rows.size() == 6);
    CHECK(cell(rows, 4, "poll") == "agree");
    CHECK(cell(rows, 4, "title_fr") == "Nos bijoux");
    CHECK(cell(rows, 5, "poll") == "agree/2");
    CHECK(cell(rows, 5, "title_fr") == "Nos bijoux, ensemble");
}
