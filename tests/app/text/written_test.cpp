#include "lettering/written.h"

#include "base/utf8.h"
#include "catch_any.h"

using namespace jemaa;
using namespace jemaa::text;

TEST_CASE("well-formed text is written as it is") {
    std::string const text = "Bijoux حُليّ ⵜⴰⵎⴰⵣⵉⵖⵜ 💍\n";
    CHECK(written(text) == text);
    CHECK(written("").empty());
    for (std::size_t start : letter_starts(text)) {
        CHECK(to_written(text, start) == start);
        CHECK(from_written(text, start) == start);
    }
}

TEST_CASE("each byte that is no text becomes a replacement character") {
    CHECK(written("a\xFFz") == "a\uFFFDz");
    CHECK(written("\xC0\xAF") == "\uFFFD\uFFFD");
    CHECK(written(std::string_view("\0", 1)) == "\uFFFD");
    CHECK(written("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");
    CHECK(written("é\xC3") == "é\uFFFD");
    for (int byte = 0; byte < 256; ++byte)
        for (char const* rest : {"", "a", "\x80", "\xA0\x80", "\x9F\x80\x80", "\xFF"})
            CHECK(is_valid_utf8(written(static_cast<char>(byte) + std::string(rest))));
}

TEST_CASE("offsets lead to the same letter in both forms") {
    std::string const text = "é\xFF\xFEz";  // written: 2 + 3 + 3 + 1 bytes
    CHECK(letter_starts(text) == std::vector<std::size_t>{0, 2, 3, 4, 5});
    CHECK(to_written(text, 1) == 0);
    CHECK(to_written(text, 2) == 2);
    CHECK(to_written(text, 3) == 5);
    CHECK(to_written(text, 4) == 8);
    CHECK(to_written(text, 99) == 9);
    CHECK(from_written(text, 1) == 0);
    CHECK(from_written(text, 7) == 3);
    CHECK(from_written(text, 8) == 4);
    CHECK(from_written(text, 99) == 5);
}
