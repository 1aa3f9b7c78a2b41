#include <algorithm>
#include <set>

#include "app/screens/audited.h"
#include "app/ui/offscreen.h"
#include "catch_any.h"
#include "gallery/staged_states.h"
#include "screens/draw.h"
#include "text/messages.h"

// Rules that hold for every screen, in every language, on every panel: read
// from what the screens themselves say they show.
using namespace jemaa;

namespace {

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

// A button inside a card is meant to lie on it.
bool nested(ui::Rect const& a, ui::Rect const& b) {
    return lies_in(a, b) || lies_in(b, a);
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

TEST_CASE("targets keep 2.5 mm between them, except a button on its card") {
    for_every_screen([](Shown const& shown) {
        float const half = -2.45F * shown.px_per_mm / 2;
        auto const& all = shown.elements;
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = i + 1; j < all.size(); ++j) {
                if (!all[i].pressable || !all[j].pressable) continue;
                if (nested(all[i].rect, all[j].rect)) continue;
                INFO(shown.name << ": " << all[i].key << " and " << all[j].key);
                CHECK(all[i].visible.inset(half).intersect(all[j].visible.inset(half)).empty());
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
        for (auto const& e : shown.elements)
            way = way || (e.pressable && e.enabled && !e.visible.empty());
        INFO(shown.name);
        CHECK(way);
    });
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
