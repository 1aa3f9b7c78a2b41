#include "outcome/csv.h"

#include <random>

#include "catch_any.h"

using namespace jemaa;
using namespace jemaa::outcome;

namespace {

std::string written(std::vector<CsvRow> const& rows) {
    return write_csv(rows, {',', "\r\n"});
}

std::vector<CsvRow> read(std::string_view text) {
    auto rows = read_csv(text);
    REQUIRE(rows);
    return *rows;
}

}  // namespace

TEST_CASE("rows end in CRLF, and a field is quoted only where it must be") {
    CHECK(written({}).empty());
    CHECK(written({{"a", "b"}, {"c", "d"}}) == "a,b\r\nc,d\r\n");
    CHECK(written({{"a,b", "c"}}) == "\"a,b\",c\r\n");
    CHECK(written({{"say \"yes\""}}) == "\"say \"\"yes\"\"\"\r\n");
    CHECK(written({{"two\nlines", "cr\ronly"}}) == "\"two\nlines\",\"cr\ronly\"\r\n");
    CHECK(written({{" around ", "tab\t", "it's", "a;b"}}) == " around ,tab\t,it's,a;b\r\n");
    CHECK(written({{"حُليّ باتنة", "💍"}}) == "حُليّ باتنة,💍\r\n");
    CHECK(written({{"", ""}}) == ",\r\n");
    CHECK(written({{""}}) == "\"\"\r\n");
}

TEST_CASE("a row ends as it is asked to, and another separator needs other marks") {
    CHECK(write_csv(std::vector<CsvRow>{{"a", "b"}, {"c;d", "e,f"}}) == "a,b\nc;d,\"e,f\"\n");
    CHECK(write_csv(std::vector<CsvRow>{{"c;d", "e,f"}}, {';', "\r\n"}) == "\"c;d\";e,f\r\n");
    CHECK(*read_csv("\"c;d\";e,f\r\n", ';') == std::vector<CsvRow>{{"c;d", "e,f"}});
}

TEST_CASE("what others write can be read") {
    CHECK(read("").empty());
    CHECK(read("a,b\n\"c\",d\n") == std::vector<CsvRow>{{"a", "b"}, {"c", "d"}});
    CHECK(read("a,b") == std::vector<CsvRow>{{"a", "b"}});
    CHECK(read("a,\r\n") == std::vector<CsvRow>{{"a", ""}});
    CHECK(read("a,") == std::vector<CsvRow>{{"a", ""}});
    CHECK(read("\"\"\"\"\r\n") == std::vector<CsvRow>{{"\""}});
    CHECK(read("a\r\n\r\nb\r\n") == std::vector<CsvRow>{{"a"}, {""}, {"b"}});
}

TEST_CASE("what is no CSV is refused with its row") {
    for (std::string const text : {"\"open", "a\"b", "\"a\"b", "\"a\" ,b", "a\rb"}) {
        INFO(text);
        auto const rows = read_csv("fine,row\r\n" + text);
        REQUIRE_FALSE(rows);
        CHECK(rows.error().code == ErrorCode::damaged);
        CHECK(rows.error().where == "2");
    }
}

TEST_CASE("every text survives a round trip") {
    std::vector<CsvRow> const rows{
        {"quotes", "\"", "\"\"", "a\"b", "\"all\""},
        {"lines", "\n", "\r", "\r\n", "a\r\nb\n"},
        {"spaces", " ", "  before", "after  ", "\t"},
        {"empty", "", "", "", ""},
        {"directions", "\u2067حُليّ\u2069", "\u200Fab\u200F", "\u202Bx\u202C", "ar, \"fr\""},
        {"pictures", "👩‍🎓", "⚒️", "☀️,🔥", "ⵜⴰⵎⴰⵣⵉⵖⵜ"},
        {"formulas", "=1+1", "+213", "-1", "@a"},
    };
    CHECK(read(write_csv(rows)) == rows);
}

TEST_CASE("random rows of troublesome letters survive a round trip") {
    std::vector<std::string> const letters{"\"", ",", "\r", "\n",     " ",
                                           "a",  "ح", "💍",  "\u200F", "'"};
    std::mt19937 chance(7);
    auto const below = [&](std::size_t bound) {
        return std::uniform_int_distribution<std::size_t>(0, bound - 1)(chance);
    };
    for (int run = 0; run < 500; ++run) {
        std::vector<CsvRow> rows(1 + below(4), CsvRow(1 + below(4)));
        for (auto& row : rows)
            for (auto& field : row)
                for (auto length = below(6); length > 0; --length)
                    field += letters[below(letters.size())];
        INFO(write_csv(rows));
        REQUIRE(read(write_csv(rows)) == rows);
    }
}
