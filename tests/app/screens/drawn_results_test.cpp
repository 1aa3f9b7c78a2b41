#include <algorithm>

#include "app/ui/offscreen.h"
#include "catch_any.h"
#include "charts/picture.h"
#include "gallery/room_views.h"
#include "screens/chart_view.h"
#include "screens/draw.h"
#include "screens/room_display.h"
#include "text/drawing.h"

// Who does not read knows her drawing again where its votes are told.
using namespace jemaa;

namespace {

session::State const& voted() {
    static auto const all = gallery::staged_voice();
    return std::ranges::find(all, "results-drawn", &gallery::StagedState::name)->state;
}

charts::Label const& drawn_label(screens::ChartOnScreen const& shown) {
    auto const& rows = std::get<charts::Bars>(shown.chart).rows;
    auto const drawn =
        std::ranges::find_if(rows, [](auto const& row) { return row.label.drawing != nullptr; });
    REQUIRE(drawn != rows.end());
    return drawn->label;
}

// How many dots within this place are a pen's ink on white, and something else in
// the picture without the drawing.
int dots_of_ink(charts::Picture const& with, charts::Picture const& without, Rect const& place) {
    auto const is_ink = [](std::uint8_t const* dot) { return dot[0] < 128 && dot[2] < 140; };
    int dots = 0;
    for (auto y = static_cast<int>(place.y); y < static_cast<int>(place.bottom()); ++y)
        for (auto x = static_cast<int>(place.x); x < static_cast<int>(place.right()); ++x) {
            auto const at = static_cast<std::size_t>(y * with.width + x) * 4;
            bool const same = std::equal(&with.rgba[at], &with.rgba[at] + 4, &without.rgba[at]);
            dots += !same && is_ink(&with.rgba[at]);
        }
    return dots;
}

// Where signs stand: at the start of the row of this name.
Rect sign_place(screens::ChartOnScreen const& shown, std::string const& name, float em,
                bool mirrored) {
    auto const mark = std::ranges::find(shown.drawn.marks, name, &charts::Mark::name);
    REQUIRE(mark != shown.drawn.marks.end());
    auto const& row = mark->rect;
    return {mirrored ? row.right() - 5 * em : row.x, row.y, 5 * em, row.h};
}

void check_ink(screens::ChartOnScreen const& shown, charts::Look const& look) {
    auto const& label = drawn_label(shown);
    bool const mirrored = is_right_to_left(look.language);
    auto const place = sign_place(shown, label.words, look.text, mirrored);
    auto other = shown.chart;  // with a sheet on which nothing is drawn
    auto const sheet = text::paint({}).value();
    for (auto& row : std::get<charts::Bars>(other).rows)
        if (row.label.drawing)
            row.label.drawing = std::make_shared<Attachment const>(
                Attachment{content_id(sheet), "image/png", sheet});
    auto const with = charts::picture_of(shown.chart, shown.size, look);
    CHECK(dots_of_ink(with, charts::picture_of(other, shown.size, look), place) > 40);
}

}  // namespace

TEST_CASE("a drawn idea is seen by its drawing in the results") {
    for (std::string const language : {"fr", "ar"})
        for (auto const contrast : contrasts) {
            Offscreen screen;
            auto state = voted();
            state.language = language;
            state.comfort.contrast = contrast;
            screens::draw(state, screen.ui, nullptr);
            CAPTURE(language, ui::name_of(contrast));
            check_ink(screens::chart_on_screen(screen.ui).value(), screens::chart_look(screen.ui));
        }
}

TEST_CASE("the room sees the drawing too, and the sign of what was spoken") {
    Offscreen screen(screens::room_panel(1920, 1080));
    auto const view = gallery::led_in(session::room_view(voted()), "fr");
    screens::draw_room(view, screen.ui, nullptr);
    auto const shown = screens::chart_on_screen(screen.ui).value();
    check_ink(shown, screens::chart_look(screen.ui));
    auto const& rows = std::get<charts::Bars>(shown.chart).rows;
    CHECK(std::ranges::any_of(rows, [](auto const& row) { return row.label.pictogram == "🎤"; }));
    for (auto const& row : rows) CHECK_FALSE(row.label.words.empty());
}
