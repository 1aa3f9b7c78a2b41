// The report of a diagnostic, held against the tables of the same workshops.

#include <cmath>
#include <map>

#include "app/print/printed.h"
#include "catch_any.h"
#include "print/workshop_report.h"
#include "sample_day/sample_day.h"
#include "tables/filled.h"
#include "text/messages.h"

using namespace jemaa;
using namespace jemaa::test;

namespace {

using Record = std::map<std::string, std::string>;

// Batna with a meeting half a year later, and Constantine.
std::unique_ptr<MemoryStore> diagnostic() {
    auto store = std::make_unique<MemoryStore>();
    REQUIRE(store->append(with_sample_follow_up(sample_day("batna-day"))));
    REQUIRE(store->append(sample_day("constantine")));
    return store;
}

outcome::Compared compared_in(Store& store) {
    std::vector<Workshop> workshops;
    auto const facts = store.facts();
    for (auto const& fact : *facts)
        if (auto const* const workshop = std::get_if<Workshop>(&fact))
            workshops.push_back(*workshop);
    auto compared = outcome::gather_all(store, workshops);
    if (!compared) FAIL(to_string(compared.error()));
    return std::move(*compared);
}

std::string report_of(Store& store, std::string const& language) {
    auto const pdf = print::report_of(compared_in(store), language);
    INFO((pdf ? "" : to_string(pdf.error())));
    REQUIRE(pdf);
    return *pdf;
}

struct Tables {
    std::map<std::string, std::vector<Record>> of;

    explicit Tables(Store& store) {
        auto const compared = compared_in(store);
        for (auto const& table : outcome::tables_of(compared))
            REQUIRE(table.rows([&](outcome::CsvRow const& row) {
                Record record;
                for (std::size_t i = 0; i < row.size(); ++i)
                    record[table.schema.columns[i].name] = row[i];
                of[table.schema.name].push_back(std::move(record));
            }));
    }
};

std::string number(std::string const& plain, std::string const& language) {
    return text::number(language, std::stoll(plain));
}

std::string money(std::string const& plain, std::string const& language) {
    if (plain.empty()) return "–";
    return plain == "0" ? plain : number(plain, language) + " DA";
}

// Behind the workshop's title these stand one after the other.
void check_row(std::string const& words, Record const& row, std::string const& language,
               std::vector<std::string> const& cells) {
    auto expected = row.at("title_" + language);
    for (auto const& cell : cells) expected += " " + cell;
    INFO(expected);
    CHECK(words.find(in_one_line(expected)) != std::string::npos);
}

}  // namespace

TEST_CASE("a diagnostic's report is one document in each language") {
    auto const store = diagnostic();
    for (std::string const language : {"ar", "fr", "en"}) {
        CAPTURE(language);
        auto const pdf = report_of(*store, language);
        CHECK(pdf.find("/Lang (" + language + ")") != std::string::npos);
        Printed const printed(pdf);
        CHECK(printed.pages() > 4);
        CHECK(printed.info().find("Tagged:          yes") != std::string::npos);
        CHECK(report_of(*store, language) == pdf);
    }
}

TEST_CASE("workshops side by side have the numbers of the tables") {
    auto const store = diagnostic();
    auto const tables = Tables(*store).of;
    for (std::string const language : {"fr", "en"}) {
        auto const words = Printed(report_of(*store, language)).words();
        REQUIRE(tables.at("clusters").size() == 3);
        for (auto const& row : tables.at("clusters")) {
            auto const in = [&](char const* column) { return number(row.at(column), language); };
            auto const agreed =
                row.at("agreed").empty()
                    ? std::string("–")
                    : std::to_string(std::lround(100 * std::stod(row.at("agreed")))) +
                          (language == "fr" ? " %" : "%");
            auto const affirmed = row.at("findings") == "0"
                                      ? std::string("–")
                                      : in("affirmed") + " / " + in("findings");
            check_row(words, row, language,
                      {in("people"), affirmed, in("ideas"), in("themes"), agreed});
            check_row(words, row, language,
                      {in("lines"), money(row.at("funded"), language), in("actions"),
                       money(row.at("cost"), language), money(row.at("with_payer"), language)});
            check_row(words, row, language,
                      {in("actions"), in("done"), in("under_way"), in("not_started")});
        }
    }
}

TEST_CASE("common lines and what was done since are those of the tables") {
    auto const store = diagnostic();
    auto const tables = Tables(*store).of;
    for (std::string const language : {"fr", "en"}) {
        auto const words = Printed(report_of(*store, language)).words();
        CHECK_FALSE(tables.at("common_lines").empty());
        for (auto const& line : tables.at("common_lines")) {
            auto const end = number(line.at("clusters"), language) + " " +
                             money(line.at("cost"), language) + " ";
            INFO(line.at("title_" + language) << " ... " << end);
            auto const title = words.find(in_one_line(line.at("title_" + language)));
            REQUIRE(title != std::string::npos);
            CHECK(words.find(in_one_line(end), title) != std::string::npos);
        }
        for (auto const& place : tables.at("line_places")) {
            if (place.at("counts") == "no") continue;
            auto const& title = place.at("title_" + language);
            auto const told = language == "fr"
                                  ? ": rang " + place.at("place") + ", « " + title + " »"
                                  : ": place " + place.at("place") + ", “" + title + "”";
            INFO(told);
            CHECK(words.find(in_one_line(told)) != std::string::npos);
        }
        for (auto const& action : tables.at("progress")) {
            auto const told = action.at("title_" + language) + " " +
                              text::message(language, "progress." + action.at("progress"));
            INFO(told);
            CHECK(words.find(in_one_line(told)) != std::string::npos);
        }
    }
}

TEST_CASE("of a diagnostic with one workshop the report is that workshop's") {
    auto const store = stored_day("batna-day");
    CHECK(report_of(*store, "fr") == print::workshop_report(*store, "fr").value());
}
