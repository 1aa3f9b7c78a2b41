#include "formats/csv_profile.h"

#include <algorithm>

#include <rapidcheck.h>

#include "catch_any.h"
#include "core/outcome/exported.h"
#include "core/outcome/whole_workshop.h"
#include "tables/tables.h"

using namespace jemaa::outcome;
namespace test = jemaa::test;

namespace {

TableSchema const some_columns{
    "some",
    "",
    {{"a", ColumnType::text, ""}, {"b", ColumnType::decimal, ""}, {"c", ColumnType::text, ""}}};

std::string written(std::vector<CsvRow> const& rows, Profile profile) {
    CsvTable table(some_columns, profile, test::plain_headings());
    for (auto const& row : rows) table.add(row);
    return table.text();
}

std::vector<CsvRow> read(std::string const& text, Profile profile) {
    auto rows = read_table(text, some_columns, profile);
    if (!rows) FAIL(to_string(rows.error()));
    return *rows;
}

// Pieces that a reader or a spreadsheet may stumble over.
rc::Gen<std::string> troublesome_text() {
    auto const piece = rc::gen::element<std::string>(
        "\"", "\"\"", ",", ";", "\n", "\r", "\r\n", " ", "\t", "'", "''", "=", "+", "-", "@", "＝",
        "＋", "－", "＠", "=1+1", "a", "حُليّ", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "💍", "\u200F", "\u2067", "\u202B",
        "\uFEFF", std::string(1, '\0'), "0", "1,5");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](auto const& parts) {
        std::string text;
        for (auto const& part : parts) text += part;
        return text;
    });
}

rc::Gen<std::string> number() {
    return rc::gen::map(rc::gen::arbitrary<std::pair<int, bool>>(), [](auto const& drawn) {
        return drawn.second ? std::to_string(drawn.first) + ".25" : std::to_string(drawn.first);
    });
}

CsvRow drawn_row() {
    return {*troublesome_text(), *number(), *troublesome_text()};
}

}  // namespace

TEST_CASE("the two profiles") {
    std::vector<CsvRow> const rows{{"x,y;z", "-1.5", "=1"}};
    CHECK(written(rows, Profile::data) == "a,b,c\n\"x,y;z\",-1.5,=1\n");
    CHECK(written(rows, Profile::excel) ==
          "\xEF\xBB\xBF"
          "a;b;c\r\n\"x,y;z\";-1,5;'=1\r\n");
}

TEST_CASE("whatever the cells hold, each profile gives them back") {
    for (auto const profile : {Profile::data, Profile::excel})
        CHECK(rc::check([=] {
            std::vector<CsvRow> rows;
            for (int left = *rc::gen::inRange(0, 5); left > 0; --left) rows.push_back(drawn_row());
            RC_ASSERT(read(written(rows, profile), profile) == rows);
        }));
}

TEST_CASE("no cell for spreadsheets begins as a formula does") {
    auto const begins_formula = [](std::string const& cell) {
        for (std::string const lead :
             {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"})
            if (cell.starts_with(lead)) return true;
        return false;
    };
    CHECK(begins_formula("＝1"));
    CHECK(rc::check([=] {
        auto const text = *troublesome_text();
        auto const cell = excel_cell(text, ColumnType::text);
        RC_ASSERT_FALSE(begins_formula(cell));
        RC_ASSERT(from_excel_cell(cell, ColumnType::text) == text);
    }));
    CHECK(excel_cell("'quoted'", ColumnType::text) == "''quoted'");
    CHECK(excel_cell("-3", ColumnType::whole) == "-3");
    CHECK(excel_cell("a=b", ColumnType::text) == "a=b");
}

TEST_CASE("a table with other columns, or a row of another length, is refused with its row") {
    auto const where = [](std::string const& text, Profile profile) {
        auto const rows = read_table(text, some_columns, profile);
        REQUIRE_FALSE(rows);
        CHECK(rows.error().code == jemaa::ErrorCode::damaged);
        return rows.error().where;
    };
    CHECK(where("", Profile::data) == "1");
    CHECK(where("a,b,d\n", Profile::data) == "1");
    CHECK(where("a,b\n", Profile::data) == "1");
    CHECK(where("a,b,c\n1,2,3\n1,2\n", Profile::data) == "3");
    CHECK(where("a;b;c\r\n1;2;\"3\r\n", Profile::excel) == "2");
}

TEST_CASE("every table of a workshop says the same in both profiles") {
    auto const data = test::exported(test::whole_workshop(), Format::data);
    auto const excel = test::exported(test::whole_workshop(), Format::excel);
    CHECK(excel.at("statements.csv").find("\"'=HYPERLINK") != std::string::npos);
    CHECK(excel.at("plan.csv").starts_with("\xEF\xBB\xBF"));
    for (auto const& table : all_tables()) {
        auto const schema = in_languages(table.schema, {"ar", "fr"});
        auto const file = schema.name + ".csv";
        INFO(file);
        auto const exact = read_table(data.at(file), schema, Profile::data);
        auto const undone = read_table(excel.at(file), schema, Profile::excel);
        REQUIRE(exact);
        REQUIRE(undone);
        CHECK(*exact == *undone);
    }
}
