#include <algorithm>
#include <iterator>

#include "session/course.h"
#include "session/overloaded.h"
#include "session/situations.h"

namespace jemaa::session {
namespace {

constexpr std::size_t most_points = 20'000;  // of a whole drawing

std::size_t points_of(Drawing const& drawing) {
    std::size_t points = 0;
    for (auto const& stroke : drawing) points += stroke.points.size();
    return points;
}

// What lies outside the sheet is taken to its edge; what is too much is left out.
void draw_stroke(IdeaDrawing& sheet, Stroke stroke) {
    bool const full = points_of(sheet.drawing) + stroke.points.size() > most_points;
    if (stroke.points.empty() || full || stroke.colour >= std::size(pen_colours)) return;
    for (auto& point : stroke.points)
        point = {std::clamp(point.x, 0, sheet_width), std::clamp(point.y, 0, sheet_height)};
    sheet.drawing.push_back(std::move(stroke));
}

void keep(Turn& turn, IdeaDrawing& sheet) {
    if (sheet.drawing.empty()) return;
    sheet.painting = true;
    turn.effects.push_back(PaintDrawing{sheet.drawing});
}

void painted(Turn& turn, IdeaDrawing const& sheet, std::shared_ptr<Attachment const> picture) {
    if (!sheet.painting) return;
    IdeaEntry entry = sheet.entry;
    entry.attached = std::move(picture);
    turn.state.situation = std::move(entry);
}

void back(Turn& turn, IdeaDrawing const& sheet) {
    IdeaEntry entry = sheet.entry;
    turn.state.situation = std::move(entry);
}

}  // namespace

void handle(Turn& turn, IdeaDrawing& sheet) {
    if (!current_as<agenda::Ideas>(turn.state)) return return_to_attract(turn.state);
    std::visit(Overloaded{
                   [&](DrawStroke const& e) { draw_stroke(sheet, e.stroke); },
                   [&](ChooseColour const& e) {
                       if (e.colour < std::size(pen_colours)) sheet.colour = e.colour;
                   },
                   [&](UndoStroke const&) {
                       if (!sheet.drawing.empty()) sheet.drawing.pop_back();
                   },
                   [&](KeepDrawing const&) { keep(turn, sheet); },
                   [&](PaintingFailed const&) { sheet.painting = false; },
                   [&](DrawingPainted const& e) { painted(turn, sheet, e.picture); },
                   [&](GoBack const&) { back(turn, sheet); },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
