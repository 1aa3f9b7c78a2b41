#include "screens/room_display.h"

#include <algorithm>
#include <limits>

#include "app/ui/offscreen.h"
#include "catch_any.h"
#include "gallery/canvas.h"
#include "gallery/room_views.h"

// Rules for what the room sees, in every state that the gallery has, read from the
// pictures and from what they say they show.
using namespace jemaa;

namespace {

std::vector<gallery::StagedView> const& views() {
    static auto const all = gallery::room_views(gallery::staged_states());
    return all;
}

std::vector<ui::Panel> panels() {
    return {screens::room_panel(1920, 1080), screens::room_panel(1024, 768),
            screens::room_panel(3840, 2160)};
}

template <typename Check>
void for_every_page(Check check) {
    for (auto const& panel : panels()) {
        Offscreen screen(panel);
        float smallest = 0;  // em of the words of a page
        screen.ui.set_witness([&](ui::Written const& words) {
            smallest = std::min(smallest, words.paragraph.style.size);
        });
        for (auto const& [name, view] : views())
            for (std::string const language : {"ar", "fr", "en"}) {
                auto const led = gallery::led_in(view, language);
                int pages = 1;
                for (int page = 0; page < pages; ++page) {
                    smallest = std::numeric_limits<float>::max();
                    pages = screens::draw_room(led, screen.ui, nullptr, page);
                    INFO(name << " " << language << " " << panel.width_px << " page " << page);
                    check(screen.ui, panel, smallest);
                }
            }
    }
}

bool lies_in(ui::Rect const& in, ui::Rect const& out) {
    constexpr float rounding = 1;
    return in.x >= out.x - rounding && in.y >= out.y - rounding &&
           in.right() <= out.right() + rounding && in.bottom() <= out.bottom() + rounding;
}

bool overlap(ui::Element const& a, ui::Element const& b) {
    auto const shared = a.rect.intersect(b.rect);
    return shared.w > 1 && shared.h > 1 && !lies_in(a.rect, b.rect) && !lies_in(b.rect, a.rect);
}

}  // namespace

TEST_CASE("there is something of every kind for the room to see") {
    std::vector<bool> shown(std::variant_size_v<session::RoomView::Shown>), moments(4);
    for (auto const& [name, view] : views()) {
        shown.at(view.shown.index()) = true;
        moments.at(static_cast<std::size_t>(view.moment)) = true;
    }
    CHECK(std::ranges::count(shown, true) == std::ssize(shown));
    CHECK(std::ranges::count(moments, true) == std::ssize(moments));
}

TEST_CASE("nothing that the room sees can be touched, and all of it lies in the picture") {
    for_every_page([](ui::Ui const& ui, ui::Panel const& panel, float) {
        ui::Rect const picture{0, 0, static_cast<float>(panel.width_px),
                               static_cast<float>(panel.height_px)};
        CHECK_FALSE(ui.elements().empty());
        for (auto const& element : ui.elements()) {
            INFO(element.key << ": " << element.name);
            CHECK_FALSE(element.pressable);
            CHECK_FALSE(element.name.empty());
            CHECK(lies_in(element.rect, picture));
            CHECK(lies_in(element.rect, element.visible));
        }
    });
}

TEST_CASE("nothing that the room sees lies over anything else") {
    for_every_page([](ui::Ui const& ui, ui::Panel const&, float) {
        auto const& all = ui.elements();
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = i + 1; j < all.size(); ++j) {
                INFO(all[i].key << " and " << all[j].key);
                CHECK_FALSE(overlap(all[i], all[j]));
            }
    });
}

TEST_CASE("the smallest words can be read from six times the picture's height") {
    for_every_page([](ui::Ui const&, ui::Panel const& panel, float smallest) {
        float const capital = smallest * 0.714F;
        CHECK(capital >= static_cast<float>(panel.height_px) / 36);
    });
}

TEST_CASE("the room's words stay in the picture and stand out, 10 to 1") {
    auto const panel = screens::room_panel(1920, 1080);
    gallery::Canvas canvas(panel);
    auto const engine = text::Engine::create(canvas.textures()).value();
    ui::Ui ui(*engine, panel);
    ui::Rect const picture{0, 0, 1920, 1080};
    for (auto const& [name, view] : views()) {
        auto const led = gallery::led_in(view, "ar");
        int pages = 1;
        for (int page = 0; page < pages; ++page) {
            auto const seen = canvas.look(
                ui::theme_of(Contrast::usual).paper,
                [&](ImDrawList& list) { pages = screens::draw_room(led, ui, &list, page); });
            INFO(name << " page " << page);
            CHECK_FALSE(seen.empty());
            for (auto const& words : seen) {
                CHECK(lies_in(words.rect, picture));
                CHECK(words.contrast >= 9.95);
            }
        }
    }
}

TEST_CASE("Arabic is the mirror of French for the room too") {
    Offscreen screen(screens::room_panel(1920, 1080));
    for (auto const& [name, view] : views()) {
        if (!view.time || std::holds_alternative<std::monostate>(view.shown)) continue;
        INFO(name);
        for (std::string const language : {"fr", "ar"}) {
            screens::draw_room(gallery::led_in(view, language), screen.ui, nullptr);
            auto const* clock = ui::find(screen.ui.elements(), "countdown");
            REQUIRE(clock);
            CHECK((clock->rect.x > 960) == (language == "fr"));
        }
    }
}
