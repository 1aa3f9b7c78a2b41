#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include "app/ui/offscreen.h"
#include "catch_any.h"
#include "gallery/staged_states.h"
#include "screens/draw.h"

// Whether the words of every screen can be read whole: each as it was laid out,
// and where it stands. JEMAA_AUDIT=full goes through every panel, language and
// text size.
using namespace jemaa;

namespace {

struct Standing {
    text::Paragraph paragraph;
    ui::Rect ink, clip;
};

// What was written on one screen and is not under a question.
std::vector<Standing> written(Offscreen& screen, session::State const& state) {
    std::vector<Standing> all;
    screens::draw(state, screen.ui, nullptr);  // what scrolls knows its height then
    screen.ui.set_witness([&](ui::Written const& words) {
        // Emoji are as high as their font's lines, not as they look.
        auto const first = static_cast<unsigned char>(words.paragraph.text.front());
        bool const emoji = first >= 0xF0 || words.paragraph.style.face != text::Face::words;
        if (!emoji && !words.inert) all.push_back({words.paragraph, words.ink, words.clip});
    });
    screens::draw(state, screen.ui, nullptr);
    screen.ui.set_witness({});
    return all;
}

bool sticks_out(ui::Rect const& inner, ui::Rect const& outer) {
    constexpr float slack = 2;
    return inner.x < outer.x - slack || inner.y < outer.y - slack ||
           inner.right() > outer.right() + slack || inner.bottom() > outer.bottom() + slack;
}

// No line of any screen holds a word of so many letters.
bool has_endless_word(std::string const& text) {
    constexpr std::size_t endless = 30;
    std::size_t letters = 0, longest = 0;
    for (char const byte : text) {
        letters = byte == ' ' ? 0 : letters + ((byte & 0xC0) != 0x80);
        longest = std::max(longest, letters);
    }
    return longest > endless;
}

// What people wrote at length is read whole where it is touched or heard.
bool may_be_cut(std::string const& text) {
    constexpr std::ptrdiff_t long_text = 40;
    return std::ranges::count_if(text, [](char byte) { return (byte & 0xC0) != 0x80; }) > long_text;
}

// Where a case runs, and whether everything has its room there at its ease.
struct Place {
    std::string name;
    ui::Panel panel;
    bool ample = true;
};

void check(Standing const& words, Offscreen& screen, bool ample) {
    auto const& text = words.paragraph.text;
    auto const facts = screen.ui.engine().facts(words.paragraph);
    INFO(text);
    CHECK(facts.unknown_glyphs == 0);
    CHECK((!facts.word_broken || has_endless_word(text)));
    if (ample) CHECK((!facts.ellipsized || may_be_cut(text)));
    if (!words.ink.intersect(words.clip).empty())
        CHECK_FALSE(sticks_out(words.ink, screen.ui.screen()));
}

void check_overlaps(std::vector<Standing> const& all) {
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            auto const shared =
                all[i].ink.intersect(all[i].clip).intersect(all[j].ink.intersect(all[j].clip));
            INFO(all[i].paragraph.text << " / " << all[j].paragraph.text);
            CHECK((shared.w <= 3 || shared.h <= 3));
        }
}

bool is_full() {
    char const* const audit = std::getenv("JEMAA_AUDIT");
    return audit && std::string(audit) == "full";
}

}  // namespace

TEST_CASE("words are whole on every screen: no letter is missing, none lies on another") {
    std::vector<Place> places{{"21 inch", {1920, 1080, 476, 268}},
                              {"10 inch", {1280, 800, 215, 135}, false}};
    if (is_full()) places.push_back({"43 inch", {3840, 2160, 952, 535}});
    std::vector<std::string> languages{"ar", "fr"};
    if (is_full()) languages.push_back("en");
    std::vector<int> sizes{1, 3};
    if (is_full()) sizes = {0, 1, 2, 3};
    auto const states = gallery::staged_states();
    for (auto const& place : places) {
        Offscreen screen(place.panel);
        for (auto const& staged : states)
            for (auto const& language : languages)
                for (int const size : sizes) {
                    CAPTURE(staged.name, place.name, language, size);
                    auto state = staged.state;
                    state.language = language;
                    state.comfort.text_size = size;
                    auto const all = written(screen, state);
                    for (auto const& words : all) check(words, screen, place.ample && size < 2);
                    check_overlaps(all);
                }
    }
}
