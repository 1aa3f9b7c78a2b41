#include "tables/tables.h"

#include <algorithm>
#include <set>

#include "catch_any.h"
#include "core/outcome/exported.h"
#include "core/outcome/whole_workshop.h"
#include "domain/field.h"
#include "tables/cells.h"

using namespace jemaa;
using namespace jemaa::test;
using outcome::CsvRow;

TEST_CASE("a workshop, its kiosks, steps and sources") {
    auto const facts = whole_workshop();
    auto const workshops = table(facts, "workshops.csv");
    CHECK(cell(workshops, 1, "id") == to_hex(workshop_id));
    CHECK(cell(workshops, 1, "template") == "small");
    CHECK(cell(workshops, 1, "created") == "2023-11-14T22:13:20Z");
    CHECK(cell(workshops, 1, "cluster_ar") == "مجموعة");
    CHECK(cell(workshops, 1, "source_fr") == "Source");
    auto const kiosks = table(facts, "kiosks.csv");
    CHECK(column(kiosks, "name") == CsvRow{"Salle", "Hall"});
    CHECK(column(kiosks, "sealed") == CsvRow{"1970-01-01T00:00:09Z", ""});
    CHECK(column(table(facts, "sources.csv"), "kiosk") == CsvRow{to_hex(id_of(12))});
    auto const steps = table(facts, "steps.csv");
    CHECK(column(steps, "step") ==
          CsvRow{"hello", "told", "think", "look", "choose", "tell", "bye"});
    CHECK(column(steps, "kind") ==
          CsvRow{"welcome", "findings", "ideas", "wall", "vote", "results", "close"});
    CHECK(cell(steps, 1, "minutes") == "5");
    CHECK(cell(steps, 4, "note") == "=1+1");
    CHECK(column(steps, "status") ==
          CsvRow{"closed", "waiting", "closed", "running", "closed", "waiting", "waiting"});
    CHECK(cell(steps, 5, "prompt_fr") == "Lequel ?");
}

TEST_CASE("findings are the template's and those brought in, which take the place of their like") {
    auto facts = whole_workshop();
    auto rows = table(facts, "findings.csv");
    CHECK(column(rows, "kind") == CsvRow{"weakness", "threat"});
    CHECK(column(rows, "title_fr") == CsvRow{"Dessin", "Importations"});
    CHECK(column(rows, "text_ar") == CsvRow{"وصف", ""});
    for (auto& fact : facts)
        if (auto* const item = std::get_if<Item>(&fact); item && item->kind == "finding")
            item->key = "design";
    rows = table(facts, "findings.csv");
    CHECK(column(rows, "title_fr") == CsvRow{"Importations"});
}

TEST_CASE("ideas under a theme, merged, hidden, and how they came to be so") {
    auto const facts = whole_workshop();
    auto const ideas = table(facts, "ideas.csv");
    CHECK(column(ideas, "theme") == CsvRow{to_hex(theme), "", ""});
    CHECK(column(ideas, "merged_into") == CsvRow{"", to_hex(clarified), ""});
    CHECK(column(ideas, "hidden") == CsvRow{"", "", "twice"});
    auto const themes = table(facts, "themes.csv");
    CHECK(column(themes, "id") == CsvRow{to_hex(theme)});
    CHECK(column(themes, "ideas") == CsvRow{"1"});
    CHECK(column(themes, "title_ar") == CsvRow{"التكوين"});
}

TEST_CASE("lineage keeps every former value") {
    auto const rows = table(whole_workshop(), "lineage.csv");
    Rows of_text;
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (cell(rows, i, "subject") == to_hex(clarified) && cell(rows, i, "field") == "text")
            of_text.push_back({cell(rows, i, "kind"), cell(rows, i, "version"),
                               cell(rows, i, "value"), cell(rows, i, "current")});
    CHECK(of_text ==
          Rows{{"idea", "1", "Une école", "no"}, {"idea", "2", "Une école de bijouterie", "yes"}});
    auto const kinds = column(rows, "kind");
    CHECK(std::set(kinds.begin(), kinds.end()) ==
          std::set<std::string>{"idea", "option", "step", "finding", "theme", "statement", "line",
                                "action"});
}

TEST_CASE("statements are numbered as they were kept, lines and actions have what was said") {
    auto const facts = whole_workshop();
    auto const statements = table(facts, "statements.csv");
    CHECK(column(statements, "version") == CsvRow{"1", "2"});
    CHECK(column(statements, "key") == CsvRow{"1", "2"});
    CHECK(column(statements, "text_fr") == CsvRow{formula, "Un métier vivant."});
    auto const lines = table(facts, "lines.csv");
    CHECK(cell(lines, 1, "cost") == "1500000");
    CHECK(cell(lines, 1, "theme") == to_hex(theme));
    auto const plan = table(facts, "plan.csv");
    CHECK(cell(plan, 1, "line") == to_hex(line));
    CHECK(cell(plan, 1, "cost") == "450000");
    CHECK(cell(plan, 1, "start_month") == "2027-01");
    CHECK(cell(plan, 1, "end_month").empty());  // there is no thirteenth month
    CHECK(cell(plan, 1, "progress") == "under_way");
    CHECK(cell(plan, 1, "title_fr") == "+Formation");
    CHECK(cell(plan, 1, "title_ar").empty());
}

TEST_CASE("versions kept at once on two kiosks are numbered by time, then id") {
    auto facts = whole_workshop();
    facts.push_back(Item{id_of(40), step_id("look"), id_of(12), "statement", "2", ""});
    facts.push_back(revision(id_of(40), "text.fr", "Aussi", 4000));
    auto const rows = table(facts, "statements.csv");
    CHECK(column(rows, "id") ==
          CsvRow{to_hex(first_version), to_hex(id_of(40)), to_hex(second_version)});
    CHECK(column(rows, "version") == CsvRow{"1", "2", "3"});
}

TEST_CASE("each poll of a step has a name of its own, and options know their items") {
    auto const facts = whole_workshop();
    auto const polls = table(facts, "polls.csv");
    CHECK(column(polls, "poll") == CsvRow{"choose", "choose/2"});
    CHECK(column(polls, "round") == CsvRow{"1", "2"});
    CHECK(column(polls, "rule") == CsvRow{"dots", "score_mean"});
    CHECK(column(polls, "settings") == CsvRow{"dots=5 per_option=3", "best=3"});
    CHECK(column(polls, "ballots") == CsvRow{"3", "12"});
    auto const options = table(facts, "options.csv");
    CHECK(column(options, "merged_into") == CsvRow{"", to_hex(option_id("one")), "", "", ""});
    CHECK(column(options, "item") == CsvRow{"", "", "", "", to_hex(theme)});
    CHECK(cell(options, 5, "title_fr") == "Former");
    CHECK(cell(options, 5, "pictogram") == "🎨");
}

TEST_CASE("the journal tells in order what the facilitator did") {
    auto const rows = table(whole_workshop(), "journal.csv");
    CHECK(column(rows, "action") == CsvRow{"start", "reopen"});
    CHECK(column(rows, "subject") == CsvRow{to_hex(step_id("hello")), to_hex(step_id("hello"))});
    CHECK(column(rows, "detail") == CsvRow{"", "late"});
}

TEST_CASE("moments are those of the calendar") {
    using outcome::moment_cell;
    CHECK(moment_cell(0) == "1970-01-01T00:00:00Z");
    CHECK(moment_cell(951'782'399'999) == "2000-02-28T23:59:59Z");
    CHECK(moment_cell(951'782'400'000) == "2000-02-29T00:00:00Z");
    CHECK(moment_cell(253'402'300'799'999) == "9999-12-31T23:59:59Z");
    CHECK(moment_cell(253'402'300'800'000).empty());
    CHECK(moment_cell(-1).empty());
}
