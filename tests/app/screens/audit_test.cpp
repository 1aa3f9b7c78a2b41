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

// Keyboards and digits stand alike in every language.
bool keeps_its_side(ui::Element const& element) {
    return element.role == ui::Role::key;
}

bool on_one_line(ui::Rect const& a, ui::Rect const& b) {
    return std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y) > std::min(a.h, b.h) / 2;
}

// Neither may `later` be read before `earlier`: it is not wholly above it in the
// same column, nor on the same line and wholly at its start side.
bool is_out_of_order(ui::Rect earlier, ui::Rect later, bool mirrored) {
    if (nested(earlier, later)) return false;
    if (mirrored) earlier.x = -earlier.right(), later.x = -later.right();
    auto const shared = [](float a, float b, float c, float d) {
        return std::min(b, d) - std::max(a, c) > 1;
    };
    bool const column = shared(earlier.x, earlier.right(), later.x, later.right());
    return column && later.bottom() <= earlier.y;
}

// Every target is at least 12.7 mm either way.
void check_sizes(Shown const& shown) {
    for (auto const& e : shown.elements) {
        if (!e.pressable || e.visible.h < e.rect.h - 0.5F) continue;  // half scrolled out
        INFO(shown.name << ": " << e.key);
        CHECK(e.rect.w / shown.px_per_mm >= 12.69F);
        CHECK(e.rect.h / shown.px_per_mm >= 12.69F);
    }
}

// Targets keep 2.5 mm between them, except a button on its card.
void check_gaps(Shown const& shown) {
    float const half = -2.45F * shown.px_per_mm / 2;
    auto const& all = shown.elements;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            if (!all[i].pressable || !all[j].pressable) continue;
            if (nested(all[i].rect, all[j].rect)) continue;
            if (!all[i].visible.inset(half).intersect(all[j].visible.inset(half)).empty())
                FAIL_CHECK(shown.name << ": " << all[i].key << " and " << all[j].key
                                      << " are too close");
        }
}

// Everything that can be pressed has a name and a key of its own, and lies on the screen.
void check_names(Shown const& shown) {
    std::set<std::string> keys;
    for (auto const& e : shown.elements) {
        if (!e.pressable) continue;
        INFO(shown.name << ": " << e.key);
        CHECK_FALSE(e.name.empty());
        CHECK(keys.insert(e.key).second);
        CHECK_FALSE(e.visible.empty());
    }
}

// Keys and switches go through all that can be used, as one reads it.
void check_order(Shown const& shown) {
    auto const& elements = shown.elements;
    auto const order = ui::reading_order(elements, shown.mirrored);
    std::size_t usable = 0;
    for (auto const& e : elements)
        if (e.pressable && e.enabled && !e.visible.empty()) ++usable;
    INFO(shown.name);
    CHECK(order.size() >= usable);
    for (std::size_t i = 0; i + 1 < order.size(); ++i) {
        auto const &a = elements[order[i]], &b = elements[order[i + 1]];
        INFO(a.key << " before " << b.key);
        if (a.rect.x == b.rect.x || !is_out_of_order(a.rect, b.rect, shown.mirrored)) continue;
        CHECK(a.rect.right() <= b.rect.x);  // never straight up within a column
    }
}

void check_way_on(Shown const& shown) {
    INFO(shown.name);
    CHECK(std::ranges::any_of(shown.elements, [](ui::Element const& e) {
        return e.pressable && e.enabled && !e.visible.empty();
    }));
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

TEST_CASE("every screen can be touched, read and left: sizes, gaps, names, order, a way on") {
    std::size_t screens_seen = 0;
    for_every_screen([&](Shown const& shown) {
        check_sizes(shown);
        check_gaps(shown);
        check_names(shown);
        check_order(shown);
        check_way_on(shown);
        ++screens_seen;
    });
    CHECK(screens_seen > 1000);
}

TEST_CASE("Arabic is the mirror of French: whatever stands side by side has changed sides") {
    auto const states = gallery::staged_states();
    std::size_t compared = 0;
    for (std::size_t at = 0; at < states.size(); ++at) {
        auto const& place = audited_panels.at(at % audited_panels.size());
        Offscreen screen(place.panel);
        auto state = states[at].state;
        state.comfort.text_size = static_cast<int>(at) % text_sizes;
        state.language = "fr";
        auto const french = elements_of(screen, state);
        state.language = "ar";
        auto const arabic = elements_of(screen, state);
        INFO(states[at].name << " on " << place.name);
        if (!scrolls(french) && !scrolls(arabic)) CHECK(french.size() == arabic.size());
        std::vector<std::pair<ui::Rect, ui::Rect>> both;
        std::vector<std::string> keys;
        for (auto const& f : french) {
            auto const* a = ui::find(arabic, f.key);
            if (!a || !f.pressable || keeps_its_side(f)) continue;
            both.emplace_back(f.rect, a->rect);
            keys.push_back(f.key);
        }
        for (std::size_t i = 0; i < both.size(); ++i)
            for (std::size_t j = 0; j < both.size(); ++j) {
                auto const& [f, a] = both[i];
                auto const& [other_f, other_a] = both[j];
                if (!on_one_line(f, other_f) || !on_one_line(a, other_a)) continue;
                if (f.right() > other_f.x) continue;
                INFO(keys[i] << " and " << keys[j]);
                CHECK(a.x >= other_a.right());
                ++compared;
            }
    }
    CHECK(compared > 1000);
}
