#include <set>
#include <string>

#include "base/utf8.h"
#include "catch_any.h"
#include "ui/keyboard_layout.h"

using namespace jemaa;
using namespace jemaa::ui;

namespace {

std::set<std::string> keys_of(KeyRows const& rows) {
    std::set<std::string> keys;
    for (auto const& row : rows) keys.insert(row.begin(), row.end());
    return keys;
}

std::set<std::string> all_keys(std::string const& language) {
    auto keys = keys_of(letter_rows(language, false));
    keys.merge(keys_of(letter_rows(language, true)));
    keys.merge(keys_of(symbol_rows(language)));
    return keys;
}

void check_can_type(std::string const& language, std::string const& letters) {
    auto const keys = all_keys(language);
    for (std::size_t at = 0; at < letters.size();) {
        std::size_t next = at + 1;
        while (next < letters.size() && (letters[next] & 0xC0) == 0x80) ++next;
        std::string const letter = letters.substr(at, next - at);
        INFO(language << ": " << letter);
        CHECK(keys.contains(letter));
        at = next;
    }
}

}  // namespace

TEST_CASE("every letter of each language can be typed") {
    check_can_type("fr", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    check_can_type("fr", "éèêëàâçîïôûùœÉÈÊËÀÂÇÎÏÔÛÙŒ0123456789.,?!’-:;()«»%");
    check_can_type("en", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,?!’");
    check_can_type("ar", "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئةى");
    check_can_type("ar", "َُِّْ،؟؛0123456789ڤڨ");
}

TEST_CASE("no row is longer than the keyboard and no key stands twice on a page") {
    for (std::string const language : {"ar", "fr", "en"})
        for (auto const* rows : {&letter_rows(language, false), &letter_rows(language, true),
                                 &symbol_rows(language)}) {
            std::size_t count = 0;
            CHECK(rows->size() <= 4);
            for (auto const& row : *rows) {
                CHECK(row.size() <= 10);
                count += row.size();
            }
            CHECK(keys_of(*rows).size() == count);
        }
}

TEST_CASE("keys type well-formed text") {
    for (std::string const language : {"ar", "fr", "en"})
        for (auto const& key : all_keys(language)) CHECK(is_valid_utf8(key));
}
