#include <algorithm>
#include <set>

#include "app/ui/offscreen.h"
#include "catch_any.h"
#include "gallery/staged_states.h"
#include "screens/draw.h"
#include "text/messages.h"

// Rules that hold for every screen, in every language, on every panel: read
// from what the screens themselves say they show.
using namespace jemaa;

namespace {

struct Shown {
    std::string name;
    ui::Elements elements;
    float px_per_mm = 1;
    bool compact = false;
};

std::vector<ui::Panel> const panels{
    {1920, 1080, 476, 268}, {1280, 800, 215, 135}, {3840, 2160, 952, 535}};

ui::Elements elements_of(Offscreen& screen, session::State const& state) {
    for (int frame = 0; frame < 2; ++frame)  // what scrolls knows its height then
        screens::draw(state, screen.ui, nullptr);
    return screen.ui.elements();
}

// How much of a list fits differs between languages.
bool scrolls(ui::Elements const& elements) {
    return std::ranges::any_of(
        elements, [](ui::Element const& element) { return element.key.ends_with(".down"); });
}

template <typename Check>
void for_every_screen(Check check) {
    auto const states = gallery::staged_states();
    for (auto const& panel : panels) {
        Offscreen screen(panel);
        for (auto const& staged : states)
            for (std::string const language : {"ar", "fr", "en"}) {
                auto state = staged.state;
                state.language = language;
                Shown const shown{
                    staged.name + " " + language + " " + std::to_string(panel.width_px),
                    elements_of(screen, state),
                    static_cast<float>(panel.width_px) / panel.width_mm};
                check(shown);
            }
    }
}

bool overlap(ui::Rect const& a, ui::Rect const& b) {
    return !a.intersect(b).empty();
}

// A button inside a card is meant to lie on it.
bool nested(ui::Rect const& a, ui::Rect const& b) {
    auto const inside = [](ui::Rect const& in, ui::Rect const& out) {
        return in.x >= out.x && in.y >= out.y && in.right() <= out.right() &&
               in.bottom() <= out.bottom();
    };
    return inside(a, b) || inside(b, a);
}

}  // namespace

TEST_CASE("every situation is among the screens that are audited") {
    std::vector<bool> seen(std::variant_size_v<session::AnySituation>);
    for (auto const& staged : gallery::staged_states())
        seen.at(staged.state.situation.index()) = true;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        INFO("situation " << i);
        CHECK(seen[i]);
    }
}

TEST_CASE("the journal has words for everything that the facilitator does") {
    for (auto const& staged : gallery::staged_states())
        for (auto const& entry : staged.state.record.journal)
            for (std::string const language : {"ar", "fr", "en"}) {
                CAPTURE(staged.name, entry.action, language);
                REQUIRE(text::has_message(language, "journal." + entry.action));
            }
}

TEST_CASE("every target is at least 12.7 mm either way") {
    for_every_screen([](Shown const& shown) {
        for (auto const& e : shown.elements) {
            if (!e.pressable || e.visible.h < e.rect.h - 0.5F) continue;  // half scrolled out
            INFO(shown.name << ": " << e.key);
            CHECK(e.rect.w / shown.px_per_mm >= 12.69F);
            CHECK(e.rect.h / shown.px_per_mm >= 12.69F);
        }
    });
}

TEST_CASE("no two targets overlap, except a button on its card") {
    for_every_screen([](Shown const& shown) {
        auto const& all = shown.elements;
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = i + 1; j < all.size(); ++j) {
                if (!all[i].pressable || !all[j].pressable) continue;
                if (!overlap(all[i].visible, all[j].visible)) continue;
                INFO(shown.name << ": " << all[i].key << " and " << all[j].key);
                CHECK(nested(all[i].rect, all[j].rect));
            }
    });
}

TEST_CASE("everything that can be pressed has a name and lies on the screen") {
    for_every_screen([](Shown const& shown) {
        std::set<std::string> keys;
        for (auto const& e : shown.elements) {
            if (!e.pressable) continue;
            INFO(shown.name << ": " << e.key);
            CHECK_FALSE(e.name.empty());
            CHECK(keys.insert(e.key).second);
            CHECK_FALSE(e.visible.empty());
        }
    });
}

TEST_CASE("every screen has a way on") {
    for_every_screen([](Shown const& shown) {
        bool way = false;
        for (auto const& e : shown.elements) way = way || (e.pressable && e.enabled);
        INFO(shown.name);
        CHECK(way);
    });
}

TEST_CASE("every screen holds at every text size: it draws, and leaves a way on") {
    auto const states = gallery::staged_states();
    for (auto const& panel : panels) {
        Offscreen screen(panel);
        for (auto const& staged : states)
            for (int const text_size : {0, 2, 3})
                for (std::string const language : {"ar", "fr"}) {
                    auto state = staged.state;
                    state.language = language;
                    state.comfort.text_size = text_size;
                    bool way = false;
                    for (auto const& e : elements_of(screen, state))
                        way = way || (e.pressable && e.enabled && !e.visible.empty());
                    INFO(staged.name << " " << language << " " << panel.width_px << " "
                                     << text_size);
                    CHECK(way);
                }
    }
}

TEST_CASE(
    "Arabic is the mirror of French: help, languages, back and the main action change sides") {
    Offscreen screen;
    float const middle = screen.ui.screen().w / 2;
    for (auto const& staged : gallery::staged_states()) {
        auto state = staged.state;
        state.language = "fr";
        auto const french = elements_of(screen, state);
        state.language = "ar";
        auto const arabic = elements_of(screen, state);
        for (auto const* key : {"help", "language.en", "back", "review", "cast", "give", "done"}) {
            auto const* f = ui::find(french, key);
            auto const* a = ui::find(arabic, key);
            if (!f || !a) continue;
            INFO(staged.name << ": " << key);
            bool const left = f->rect.x + f->rect.w / 2 < middle;
            CHECK((a->rect.x + a->rect.w / 2 > middle) == left);
        }
        INFO(staged.name);
        if (!scrolls(french) && !scrolls(arabic)) CHECK(french.size() == arabic.size());
    }
}
