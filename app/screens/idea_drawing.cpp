#include <iterator>

#include "screens/frame.h"
#include "screens/screens.h"
#include "ui/sheet.h"

namespace jemaa::screens {

using namespace ui;

namespace {

constexpr char const* colour_names[] = {"black", "red", "copper", "blue", "green", "yellow"};
static_assert(std::size(colour_names) == std::size(pen_colours));

// The chosen colour has a thick border and a mark: never by colour alone.
void draw_colour(Ui& ui, Rect const& rect, std::size_t colour, bool chosen, Actions& actions) {
    auto const& m = ui.metrics();
    std::string const name = colour_names[colour];
    std::string const key = "colour." + name;
    if (ui.press({.key = key,
                  .role = Role::button,
                  .name = ui.say("colour." + name),
                  .selected = chosen,
                  .rect = rect}))
        actions.push_back(session::ChooseColour{colour});
    ui.fill(rect, pen_colours[colour], m.button_corner());
    ui.outline(rect, chosen ? ui.theme().act : ui.theme().border,
               chosen ? m.thick_line() * 1.5F : m.line(), m.button_corner());
    if (!chosen) return;
    float const disc = std::min(rect.w, rect.h) * 0.26F;
    Point const middle{rect.x + rect.w / 2, rect.y + rect.h / 2};
    ui.disc(middle, disc, ui.theme().surface);
    ui.icon(rect.middle(disc * 1.5F, disc * 1.5F), Icon::check, ui.theme().ink);
}

void draw_pens(session::IdeaDrawing const& sheet, Ui& ui, Rect column, Actions& actions) {
    auto const& m = ui.metrics();
    constexpr auto count = static_cast<int>(std::size(pen_colours));
    float const gap = m.mm(2.5F);
    Rect const undo = column.cut_bottom(m.target());
    column.cut_bottom(m.gap());
    for (int i = 0; i < count; ++i) {
        auto const colour = static_cast<std::size_t>(i);
        draw_colour(ui, column.cell(i, 2, count / 2, gap), colour, colour == sheet.colour, actions);
    }
    if (button(ui, undo,
               {.key = "undo_stroke",
                .icon = Icon::undo,
                .name = ui.say("drawing.undo"),
                .enabled = !sheet.drawing.empty(),
                .size = m.target() * 0.42F}))
        actions.push_back(session::UndoStroke{});
}

}  // namespace

void draw_idea_drawing(session::State const& state, session::IdeaDrawing const& drawn, Ui& ui,
                       Actions& actions) {
    auto const& m = ui.metrics();
    Frame frame{.back = back_command(ui),
                .primary = primary_command("keep", ui.say("drawing.keep"), Icon::check,
                                           session::KeepDrawing{})};
    frame.primary->button.enabled = !drawn.drawing.empty() && !drawn.painting;
    Areas areas = draw_frame(state, ui, frame, actions);
    draw_dense_heading(ui, areas, step_of(state).prompt.in(state.language), "");
    Rect area = areas.content;
    draw_pens(drawn, ui, area.cut_start(2 * m.mm(m.compact() ? 13.F : 20.F) + m.mm(2.5F)), actions);
    area.cut_start(m.gap());
    auto stroke = sheet(ui, sheet_in(area), {.key = "sheet", .name = ui.say("drawing.sheet")},
                        drawn.drawing, drawn.colour);
    if (stroke && !drawn.painting) actions.push_back(session::DrawStroke{std::move(*stroke)});
}

}  // namespace jemaa::screens
