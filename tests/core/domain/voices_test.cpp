#include "domain/voices.h"

#include "catch_any.h"

using namespace jemaa;

TEST_CASE("voices speak Arabic, French and English, and what belongs to them") {
    for (auto const* language : {"ar", "fr", "en", "ar-DZ", "arq", "fr-DZ"})
        CHECK(has_voice(language));
    for (auto const* language : {"kab", "kab-Tfng", "shy", "zgh", ""})
        CHECK_FALSE(has_voice(language));
}

TEST_CASE("a voice says letters and digits of every script, and passes over all else") {
    for (auto const* text : {"a", "É", "ẓ", "ɣ", "س", "ء", "٣", "7", "ⵣ", "💍 un four", "«oui»"}) {
        INFO(text);
        CHECK(is_sayable(text));
    }
    for (auto const* text : {"", " ", "💍", "🗣️", "🧑‍🤝‍🧑", "؟", "،", "ـَُ", "ـ", "’",
                             "€", "ʷ", "\u2068\u2069", "❔"}) {
        INFO(text);
        CHECK_FALSE(is_sayable(text));
    }
}

TEST_CASE("letters tell whether a voice of the language can read them") {
    CHECK(has_letters_for("سوق لنا", "ar"));
    CHECK(has_letters_for("2027, 12 %", "ar"));
    CHECK(has_letters_for("معرض Vicence", "ar"));
    CHECK_FALSE(has_letters_for("Un salon à Batna", "ar"));
    CHECK(has_letters_for("Un salon à Batna", "fr"));
    CHECK(has_letters_for("aḥanu", "kab"));
    CHECK_FALSE(has_letters_for("سوق لنا", "fr"));
}
