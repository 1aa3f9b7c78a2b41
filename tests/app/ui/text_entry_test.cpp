#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <pango/pango.h>

#include "app/ui/offscreen.h"
#include "catch_any.h"
#include "domain/language.h"
#include "ui/keyboard.h"
#include "ui/keyboard_layout.h"
#include "ui/text_field.h"

// Words typed, walked through and erased on the on-screen keyboard alone, in
// every script. What counts as one letter is what Pango says.
using namespace jemaa;
using namespace jemaa::ui;

namespace {

using Offsets = std::vector<std::size_t>;

// Byte offsets at which Pango lets a cursor stand.
Offsets cursor_places(std::string const& text) {
    auto const letters = static_cast<std::size_t>(g_utf8_strlen(text.c_str(), -1));
    std::vector<PangoLogAttr> attributes(letters + 1);
    pango_get_log_attrs(text.c_str(), static_cast<int>(text.size()), -1,
                        pango_language_from_string("en"), attributes.data(),
                        static_cast<int>(attributes.size()));
    Offsets places;
    char const* at = text.c_str();
    for (std::size_t i = 0; i <= letters; ++i) {
        if (attributes[i].is_cursor_position)
            places.push_back(static_cast<std::size_t>(at - text.c_str()));
        if (i < letters) at = g_utf8_next_char(at);
    }
    return places;
}

struct Typist {
    std::string language;
    Offscreen screen{};
    Draft draft{};
    bool shift = false, symbols = false;

    void frame() {
        screen.frame(language, [&](Ui& ui) {
            auto const changed = text_field(ui, {100, 100, 1500, 200},
                                            {.key = "field", .language = language, .draft = draft});
            if (changed) draft = *changed;
            auto const press = keyboard(ui, {100, 400, 1500, 500},
                                        {.language = language,
                                         .languages = {language},
                                         .shift = shift,
                                         .symbols = symbols});
            if (!press) return;
            if (press->kind == KeyPress::Kind::shift) shift = !shift;
            if (press->kind == KeyPress::Kind::symbols) symbols = !symbols;
            draft = edited(draft, *press, is_right_to_left(language));
        });
    }
    bool has(std::string const& key) { return find(screen.ui.elements(), key) != nullptr; }
    void touch(std::string const& key) {
        INFO(key << " in " << language);
        auto const* element = find(screen.ui.elements(), key);
        REQUIRE(element);
        Point const at{element->rect.x + element->rect.w / 2,
                       element->rect.y + element->rect.h / 2};
        screen.ui.pointer().push({PointerEvent::Kind::down, at});
        screen.ui.pointer().push({PointerEvent::Kind::up, at});
        for (int i = 0; i < 3; ++i) frame();
    }
    void type(std::string const& key) {
        for (auto const* page : {"key.shift", "key.symbols"}) {
            if (has(key)) break;
            touch(page);
            if (!has(key)) touch(page);
        }
        touch(key);
        if (shift) touch("key.shift");
        if (symbols) touch("key.symbols");
    }
};

struct Words {
    std::string language;
    std::vector<std::string> keys;
};

std::vector<Words> const all_words{
    {"fr", {"É", "l", "è", "v", "e", "s", " ", "o", "ù", "?", " ", "ç", "a", "œ", "2"}},
    {"en", {"M", "o", "n", "e", "y", " ", "7", "%", " ", "f", "a", "i", "r"}},
    {"ar", {"ح", "ُ", "ل", "ي", "ّ", " ", "لا", "أ", "ة", " ", "3", "،", "پ", "َ", "ّ"}},
    {"kab", {"T", "a", "m", "a", "z", "i", "ɣ", "t", " ", "ḍ", "Ẓ", "č", "ǧ", "ɛ", "ṭ"}},
    {"kab-Tfng", {"ⵜ", "ⴰ", "ⵎ", "ⴰ", "ⵣ", "ⵉ", "ⵖ", "ⵜ", " ", "ⵯ", "ⴲ", "4", "ⵄ", "ⵓ"}},
};

std::string key_of(std::string const& text) {
    return text == " " ? "key.space" : "key." + text;
}

}  // namespace

TEST_CASE("in every script, words are typed, walked through and erased letter by letter") {
    for (auto const& words : all_words) {
        CAPTURE(words.language);
        Typist typist{words.language};
        typist.frame();
        std::string expected;
        for (auto const& key : words.keys) {
            typist.type(key_of(key));
            expected += key;
            REQUIRE(typist.draft == Draft{expected, expected.size()});
        }
        auto const places = cursor_places(expected);
        bool const arabic = words.language == "ar";
        auto const walk = [&](std::string const& key) {
            Offsets walked{typist.draft.cursor};
            for (std::size_t i = 0; i + 1 < places.size(); ++i) {
                typist.touch(key);
                walked.push_back(typist.draft.cursor);
            }
            return walked;
        };
        auto back = walk(arabic ? "key.right" : "key.left");
        std::ranges::reverse(back);
        CHECK(back == places);
        CHECK(walk(arabic ? "key.left" : "key.right") == places);
        for (std::size_t i = places.size() - 1; i > 0; --i) {
            typist.touch("key.erase");
            CHECK(typist.draft == Draft{expected.substr(0, places[i - 1]), places[i - 1]});
        }
        CHECK(typist.draft.text.empty());
    }
}

TEST_CASE("a letter goes in, and another goes out, in the middle of a word") {
    for (auto const& words : all_words) {
        CAPTURE(words.language);
        Typist typist{words.language};
        typist.frame();
        auto const letter = words.keys[0], other = words.keys[2];
        for (auto const& key : {letter, other, letter}) typist.type(key_of(key));
        typist.touch(words.language == "ar" ? "key.right" : "key.left");
        typist.type(key_of(other));
        CHECK(typist.draft.text == letter + other + other + letter);
        typist.touch("key.erase");
        typist.touch("key.erase");
        CHECK(typist.draft == Draft{letter + letter, letter.size()});
    }
}

TEST_CASE("every key of every keyboard types what its face says, and no page is a dead end") {
    for (std::string const language : {"fr", "en", "ar", "kab", "kab-Tfng", "zgh", "shy"}) {
        CAPTURE(language);
        for (bool const shift : {false, true}) {
            std::map<std::string, int> seen;
            for (auto const& row : letter_rows(language, shift)) {
                CHECK(row.size() <= 10);
                for (auto const& key : row) CHECK(++seen[key] == 1);
            }
            CHECK(letter_rows(language, shift).size() <= 4);
        }
        Typist typist{language};
        typist.frame();
        for (auto const* page : {"key.shift", "key.symbols"}) {
            typist.touch(page);
            for (auto const* way : {"key.shift", "key.symbols", "key.space", "key.erase"})
                CHECK(typist.has(way));
            typist.touch(page);
        }
    }
}
