#include "print/workshop_report.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "app/print/printed.h"
#include "app/print/told_numbers.h"
#include "catch_any.h"
#include "core/outcome/whole_workshop.h"
#include "domain/field.h"
#include "report/parts.h"
#include "report/report.h"
#include "sample_day/sample_day.h"
#include "tables/tables.h"
#include "text/messages.h"
#include "wording/voice.h"

using namespace jemaa;
using namespace jemaa::test;

namespace {

constexpr std::size_t most_bytes = 2'000'000;

std::string report_of(std::vector<Fact> const& facts, std::string const& language = "fr") {
    MemoryStore store;
    REQUIRE(store.append(facts));
    return test::report_of(store, language);
}

}  // namespace

TEST_CASE("a report names its title, its language and its parts, and is small") {
    for (auto const* const sample : {"batna-day", "constantine"}) {
        auto const store = stored_day(sample);
        for (std::string const language : {"ar", "fr", "en"}) {
            CAPTURE(sample, language);
            auto const pdf = report_of(*store, language);
            CHECK(pdf.size() < most_bytes);
            CHECK(pdf.find("/Lang (" + language + ")") != std::string::npos);
            CHECK((pdf.find("/Direction /R2L") != std::string::npos) == (language == "ar"));
            Printed const printed(pdf);
            CHECK(printed.pages() > 8);
            auto const info = printed.info();
            CHECK(info.find("Error") == std::string::npos);
            CHECK(info.find("Tagged:          yes") != std::string::npos);
            CHECK(info.find("A4") != std::string::npos);
            auto const structure = printed.structure();
            for (auto const* const part : {"H1", "H2", "Table", "TH", "TD", "Figure", "BlockQuote"})
                CHECK(structure.find(part) != std::string::npos);
        }
    }
}

TEST_CASE("every result, answer, head and sum in the report is that of the tables") {
    for (auto const* const sample : {"batna-day", "constantine"}) {
        auto const store = stored_day(sample);
        for (std::string const language : {"fr", "en"}) {
            CAPTURE(sample, language);
            check_numbers_told(*store, report_of(*store, language), language);
        }
    }
}

TEST_CASE("every vote of a day has its picture, whose figures are those of the tables") {
    std::set<std::size_t> kinds;
    for (auto const* const sample : {"batna-day", "constantine"}) {
        auto const store = stored_day(sample);
        auto const gathered = outcome::gather(*store).value();
        auto const document = report::document_of(gathered, wording::voice_in("fr"));
        std::multiset<std::string> figures;
        std::size_t pictures = 0;
        for (auto const& block : document.blocks) {
            auto const* const picture = std::get_if<report::Picture>(&block);
            if (!picture) continue;
            ++pictures;
            kinds.insert(picture->chart.index());
            if (auto const* const sets = std::get_if<charts::BudgetSets>(&picture->chart))
                for (auto const& row : sets->rows)
                    figures.insert(row.label.words + " " + row.votes_figure + " " + row.cost);
            if (auto const* const matrix = std::get_if<charts::Matrix>(&picture->chart))
                for (auto const& item : matrix->items) figures.insert(item.label.words);
        }
        CHECK(pictures > gathered.closed.size());  // and the plan's time line and who pays
        int told = 0;
        for (auto const& row : rows_of(gathered, "results")) {
            if (row.at("cost").empty()) continue;
            CAPTURE(sample, row.at("title_fr"));
            CHECK(figures.contains(row.at("title_fr") + " " + number(row.at("supporters"), "fr") +
                                   " " + number(row.at("cost"), "fr")));
            ++told;
        }
        CHECK(told > 3);
    }
    for (charts::Chart const& chart :
         {charts::Chart(charts::Matrix{}), charts::Chart(charts::BudgetSets{}),
          charts::Chart(charts::Distributions{}), charts::Chart(charts::Financing{}),
          charts::Chart(charts::TimeLine{})})
        CHECK(kinds.contains(chart.index()));
}

TEST_CASE("a picture that no page could hold is set in parts to one scale") {
    charts::Bars bars;
    for (int i = 0; i < 50; ++i) {
        charts::Bars::Row row;
        row.label.words = std::to_string(i);
        row.length = 50 - i;
        bars.rows.push_back(row);
    }
    auto const height = [](charts::Chart const& chart) {
        return 20.0 * static_cast<double>(std::get<charts::Bars>(chart).rows.size());
    };
    CHECK(report::parts_of(bars, 1'000, height) == std::vector<charts::Chart>{bars});
    std::vector<std::string> labels;
    auto const parts = report::parts_of(bars, 300, height);
    CHECK(parts.size() == 4);
    for (auto const& part : parts) {
        CHECK(height(part) <= 300);
        CHECK(std::get<charts::Bars>(part).longest == 50);
        for (auto const& row : std::get<charts::Bars>(part).rows) labels.push_back(row.label.words);
    }
    REQUIRE(labels.size() == 50);
    for (std::size_t i = 0; i < labels.size(); ++i) CHECK(labels[i] == std::to_string(i));
}

TEST_CASE("an Arabic report tells the same numbers as a French one") {
    auto const store = stored_day("batna-day");
    auto const gathered = outcome::gather(*store).value();
    auto const words = Printed(report_of(*store, "ar")).words();
    int told = 0;
    for (auto const& row : rows_of(gathered, "results")) {
        auto const amount = row.at("cost").empty() ? row.at("score") : row.at("supporters");
        auto const beside = row.at("cost").empty() ? row.at("supporters") : row.at("cost");
        CAPTURE(row.at("poll"), amount, beside);
        if (row.at("poll").starts_with("consent") || row.at("poll").starts_with("endorse"))
            continue;
        CHECK(tells(words, {number(amount, "ar"), number(beside, "ar")}));
        ++told;
    }
    CHECK(told > 30);
}

TEST_CASE("whatever the categories of four people are, the report is the same to the byte") {
    auto const before = report_of(whole_workshop());
    std::mt19937 chance(5);
    for (int run = 0; run < 3; ++run) {
        std::vector<std::string> keys(15, "other");
        std::fill_n(keys.begin(), 4, "artisan");
        std::ranges::shuffle(keys, chance);
        std::size_t at = 0;
        auto facts = whole_workshop();
        for (auto& fact : facts)
            if (auto* const ballot = std::get_if<Ballot>(&fact))
                ballot->category = derived_id(ballot->poll, keys.at(at++));
        CHECK(report_of(facts) == before);
    }
}

TEST_CASE("of a vote that is not closed a report tells nothing") {
    auto facts = whole_workshop();
    facts.push_back(revision(step_id("choose"), field::status, field::running, 9'999));
    auto more = facts;
    auto further = round_ballots().front();
    further.id = id_of(999);
    more.push_back(further);
    CHECK(report_of(more) == report_of(facts));
}

TEST_CASE("neither the order of the facts nor the day it is made shows in a report") {
    auto facts = whole_workshop();
    auto const before = report_of(facts);
    std::map<std::size_t, std::vector<Fact>> kinds;
    for (auto const& fact : facts) kinds[fact.index()].push_back(fact);
    std::vector<Fact> turned;
    for (auto& [kind, some] : kinds) {
        std::ranges::reverse(some);
        turned.insert(turned.end(), some.begin(), some.end());
    }
    CHECK(report_of(turned) == before);
}

TEST_CASE("forty lines of plan and very long words find their pages") {
    auto facts = sample_day("batna-day");
    auto const is_plan = [](Fact const& fact) {
        auto const* const step = std::get_if<Step>(&fact);
        return step && step->kind == "plan";
    };
    auto const step = std::get<Step>(*std::ranges::find_if(facts, is_plan));
    Id const kiosk =
        std::get<Kiosk>(
            facts[static_cast<std::size_t>(
                std::ranges::find_if(
                    facts, [](Fact const& fact) { return std::holds_alternative<Kiosk>(fact); }) -
                facts.begin())])
            .id;
    int number = 0;
    auto const say = [&](Id const& subject, std::string const& field, std::string const& value) {
        facts.emplace_back(Revision{
            id_of(40'000 + ++number), subject, field, value, {90'000'000 + number, 0}, kiosk});
    };
    std::string const long_word(300, 'w');
    std::string huge;
    for (int i = 0; i < 1'500; ++i) huge += "بسم الكلمة ";
    for (int i = 0; i < 40; ++i) {
        Id const line = id_of(30'000 + i), action = id_of(31'000 + i);
        facts.emplace_back(Item{line, step.id, kiosk, "line", "", "🧵"});
        facts.emplace_back(Item{action, step.id, kiosk, "action", "", ""});
        say(line, "title.fr", "Ligne numéro " + std::to_string(i));
        say(action, field::line, to_hex(line));
        say(action, "title.fr", i == 7 ? huge : "Acte " + std::to_string(i) + " " + long_word);
        say(action, field::responsible, long_word);
        say(action, field::cost, "999999999999");
    }
    Printed const printed(report_of(facts));
    CHECK(printed.pages() > 15);
    auto const words = printed.words();
    for (int i = 0; i < 40; ++i) CHECK(tells(words, {"Ligne numéro " + std::to_string(i)}));
    auto const heading = text::message("fr", "column.responsible");
    int headings = 0;
    for (auto at = words.find(heading); at != std::string::npos; at = words.find(heading, at + 1))
        ++headings;
    CHECK(headings > 5);
}

TEST_CASE("a workshop that has just begun has a report too") {
    auto facts = whole_workshop();
    std::erase_if(facts, [](Fact const& fact) {
        return !std::holds_alternative<Workshop>(fact) && !std::holds_alternative<Kiosk>(fact);
    });
    CHECK(Printed(report_of(facts)).pages() >= 2);
}

TEST_CASE("a kiosk's reports are in the languages of its workshop") {
    MemoryStore store;
    REQUIRE(store.append(whole_workshop()));
    auto const files = print::workshop_reports(store);
    REQUIRE(files);
    std::vector<std::string> names;
    for (auto const& file : *files) names.push_back(file.name);
    CHECK(names == std::vector<std::string>{"report-ar.pdf", "report-fr.pdf"});
}
