#include <algorithm>
#include <string>
#include <vector>

#include "app/screens/audited.h"
#include "app/ui/offscreen.h"
#include "base/utf8.h"
#include "catch_any.h"
#include "gallery/staged_states.h"
#include "screens/draw.h"

// Whether the words of every screen can be read whole: each as it was laid out,
// and where it stands. None is cut but what people wrote at length. JEMAA_AUDIT=full goes through
// every panel, language and text size.
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

// Longer than this, what people wrote is read whole where it is touched or heard.
constexpr std::size_t long_words = 40;

// What people wrote at length, in ideas and in what was said of things since.
std::vector<std::string> long_words_in(session::Record const& record) {
    std::vector<std::string> all;
    auto const keep = [&](std::string const& words) {
        if (code_points(words) > long_words) all.push_back(words);
    };
    for (auto const& [id, idea] : record.ideas) keep(idea.text);
    for (auto const& [of, revision] : record.revisions) keep(revision.value);
    return all;
}

bool may_be_cut(std::string const& text, std::vector<std::string> const& at_length) {
    return std::ranges::any_of(
        at_length, [&](std::string const& words) { return text.find(words) != std::string::npos; });
}

void check(Standing const& words, Offscreen& screen, std::vector<std::string> const& at_length) {
    auto const& text = words.paragraph.text;
    auto const facts = screen.ui.engine().facts(words.paragraph);
    INFO(text);
    CHECK(facts.unknown_glyphs == 0);
    CHECK((!facts.word_broken || has_endless_word(text)));
    CHECK((!facts.ellipsized || may_be_cut(text, at_length)));
    if (!words.ink.intersect(words.clip).empty())
        CHECK_FALSE(sticks_out(words.ink, screen.ui.screen()));
}

void check_overlaps(std::vector<Standing> const& all) {
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            auto const shared =
                all[i].ink.intersect(all[i].clip).intersect(all[j].ink.intersect(all[j].clip));
            if (shared.w > 3 && shared.h > 3)
                FAIL_CHECK(all[i].paragraph.text << " / " << all[j].paragraph.text);
        }
}

// Words on a card or a button stay on it.
void check_on_cards(Standing const& words, ui::Elements const& elements) {
    auto const seen = words.ink.intersect(words.clip);
    ui::Point const middle{seen.x + seen.w / 2, seen.y + seen.h / 2};
    for (auto const& e : elements) {
        if (!e.pressable || seen.empty() || !e.visible.contains(middle)) continue;
        INFO(words.paragraph.text << " on " << e.key);
        CHECK_FALSE(sticks_out(seen, e.rect));
    }
}

}  // namespace

TEST_CASE("words are whole on every screen: no letter is missing, none lies on another") {
    std::vector<AuditedPanel> places{audited_panels[0], audited_panels[1]};
    std::vector<std::string> languages{"ar", "fr"};
    std::vector<int> sizes{1, 3};
    if (is_full_audit()) {
        places.push_back(audited_panels[2]);
        languages.push_back("en");
        sizes = {0, 1, 2, 3};
    }
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
                    auto const at_length = long_words_in(state.record);
                    for (auto const& words : all) {
                        check(words, screen, at_length);
                        check_on_cards(words, screen.ui.elements());
                    }
                    check_overlaps(all);
                }
    }
}
