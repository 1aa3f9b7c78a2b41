#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include "app/screens/audited.h"
#include "app/ui/offscreen.h"
#include "catch_any.h"
#include "gallery/room_views.h"
#include "screens/chart_view.h"
#include "screens/draw.h"
#include "screens/room_display.h"

// Whether the words in charts can be read, of every chart that a screen or the room
// shows. The smallest are as small as the screen's smallest words, 0.8 of running
// text at the size that was chosen; for the room capitals of 1/36 of the picture's
// height. JEMAA_AUDIT=full adds the largest panel.
using namespace jemaa;

namespace {

constexpr float capital = 0.714F;  // of the em, in Noto Sans

std::vector<gallery::StagedState> const& states() {
    static auto const all = gallery::staged_states();
    return all;
}

void check_words(charts::Drawn const& drawn, charts::Size size, float smallest) {
    constexpr float rounding = 1;
    Rect const picture{-rounding, -rounding, size.width + 2 * rounding, size.height + 2 * rounding};
    for (std::size_t i = 0; i < drawn.words.size(); ++i) {
        auto const& words = drawn.words[i];
        INFO(words.text);
        CHECK_FALSE(words.cut);
        CHECK((!words.broken || has_endless_word(words.text)));
        CHECK(words.size >= smallest - 0.01F);
        auto const inside = words.box.intersect(picture);
        CHECK(inside.w == Approx(words.box.w));
        CHECK(inside.h == Approx(words.box.h));
        for (std::size_t j = i + 1; j < drawn.words.size(); ++j) {
            auto const over = words.box.intersect(drawn.words[j].box);
            INFO(drawn.words[j].text);
            CHECK((over.w <= 1 || over.h <= 1));
        }
    }
}

// The same chart, told to a reader from right to left and from left to right.
void check_mirrored(charts::Chart const& chart, charts::Size size, charts::Look look) {
    if (std::holds_alternative<charts::Matrix>(chart)) return;  // its labels look for room anew
    look.language = "fr";
    auto const french = charts::draw(nullptr, chart, size, look);
    look.language = "ar";
    auto const arabic = charts::draw(nullptr, chart, size, look);
    REQUIRE(arabic.shapes.size() == french.shapes.size());
    REQUIRE(arabic.marks.size() == french.marks.size());
    auto const mirrors = [&](Rect const& a, Rect const& b) {
        return std::abs(a.right() - (size.width - b.x)) <= 2 * look.text;
    };
    for (std::size_t i = 0; i < french.shapes.size(); ++i)
        CHECK(mirrors(arabic.shapes[i].rect, french.shapes[i].rect));
    for (std::size_t i = 0; i < french.marks.size(); ++i)
        CHECK(mirrors(arabic.marks[i].rect, french.marks[i].rect));
}

// The chart of the last frame but none from before.
template <typename Draw>
std::optional<screens::ChartOnScreen> drawn_by(Offscreen& screen, Draw draw) {
    for (int i = 0; i < 2; ++i) screen.frame("fr", [](ui::Ui&) {});
    draw();
    return screens::chart_on_screen(screen.ui);
}

std::optional<screens::ChartOnScreen> chart_of(Offscreen& screen, session::State const& state) {
    return drawn_by(screen, [&] { screens::draw(state, screen.ui, nullptr); });
}

std::vector<AuditedPanel> places() {
    return {audited_panels.begin(), audited_panels.begin() + (is_full_audit() ? 3 : 2)};
}

// What of the staged states shows a chart.
std::vector<gallery::StagedState const*> charted() {
    static auto const found = [] {
        std::vector<gallery::StagedState const*> all;
        Offscreen screen;
        for (auto const& staged : states())
            if (chart_of(screen, staged.state)) all.push_back(&staged);
        return all;
    }();
    return found;
}

}  // namespace

TEST_CASE("charts of every kind are on the screens that are looked at") {
    std::set<std::size_t> kinds;
    Offscreen screen;
    for (auto const* staged : charted())
        kinds.insert(chart_of(screen, staged->state)->chart.index());
    CHECK(kinds.size() == std::variant_size_v<charts::Chart> - 1);  // financing: in reports only
}

TEST_CASE("the words of every chart are whole, large enough and keep apart") {
    for (auto const& place : places()) {
        Offscreen screen(place.panel);
        for (auto const* staged : charted())
            for (std::string const language : {"ar", "fr", "en"})
                for (int const size : {0, 1, 2, 3}) {
                    CAPTURE(staged->name, place.name, language, size);
                    auto state = staged->state;
                    state.language = language;
                    state.comfort.text_size = size;
                    auto const shown = chart_of(screen, state);
                    REQUIRE(shown);
                    check_words(shown->drawn, shown->size, screen.ui.metrics().small());
                    if (language == "fr")
                        check_mirrored(shown->chart, shown->size, screens::chart_look(screen.ui));
                }
    }
}

TEST_CASE("the words of every chart that the room sees can be read from afar") {
    for (auto const& panel : {screens::room_panel(1920, 1080), screens::room_panel(1024, 768)}) {
        Offscreen screen(panel);
        float const smallest = static_cast<float>(panel.height_px) / 36 / capital;
        for (auto const& [name, view] : gallery::room_views(states()))
            for (std::string const language : {"ar", "fr", "en"}) {
                CAPTURE(name, language, panel.width_px);
                auto const led = gallery::led_in(view, language);
                auto const shown =
                    drawn_by(screen, [&] { screens::draw_room(led, screen.ui, nullptr); });
                if (shown) check_words(shown->drawn, shown->size, smallest);
            }
    }
}
