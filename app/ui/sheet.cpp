#include "ui/sheet.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace jemaa::ui {
namespace {

constexpr float proportion = static_cast<float>(sheet_width) / sheet_height;

// Between the sheet's own units and the screen's pixels.
struct Scale {
    Rect rect;  ///< on the screen
    float unit;

    explicit Scale(Rect const& on_screen) : rect(on_screen), unit(on_screen.w / sheet_width) {}
    Point to_screen(DrawnPoint const& p) const {
        return {rect.x + static_cast<float>(p.x) * unit, rect.y + static_cast<float>(p.y) * unit};
    }
    DrawnPoint to_sheet(Point p) const {
        return {static_cast<int>(std::lround((p.x - rect.x) / unit)),
                static_cast<int>(std::lround((p.y - rect.y) / unit))};
    }
};

void draw(Ui& ui, Scale const& scale, Stroke const& stroke) {
    std::vector<Point> line;
    for (auto const& point : stroke.points) line.push_back(scale.to_screen(point));
    ui.line(line, pen_colours[stroke.colour], pen_width * scale.unit);
}

std::vector<DrawnPoint> trail_on(Scale const& scale, std::vector<Point> const& trail) {
    std::vector<DrawnPoint> points;
    for (auto const& at : trail) {
        auto point = scale.to_sheet(at);
        point = {std::clamp(point.x, 0, sheet_width), std::clamp(point.y, 0, sheet_height)};
        if (points.empty() || point != points.back()) points.push_back(point);
    }
    return points;
}

}  // namespace

Rect sheet_in(Rect const& area) {
    float const width = std::min(area.w, area.h * proportion);
    return area.middle(width, width / proportion);
}

std::optional<Stroke> sheet(Ui& ui, Rect const& rect, Element element, Drawing const& drawing,
                            std::size_t colour) {
    element.role = Role::image;
    element.rect = rect;
    ui.note(std::move(element));
    ui.fill(rect, 0xFFFFFF, 0);
    Scale const scale(ui.place(rect));
    for (auto const& stroke : drawing) draw(ui, scale, stroke);
    Pointer const& pointer = ui.pointer();
    bool const drawn_here = !ui.inert() && scale.rect.contains(pointer.start());
    bool const busy = pointer.down() || pointer.just_released();
    if (!drawn_here || !busy) {
        ui.outline(rect, ui.theme().border, ui.metrics().line());
        return std::nullopt;
    }
    Stroke stroke{colour, trail_on(scale, pointer.trail())};
    draw(ui, scale, stroke);
    ui.outline(rect, ui.theme().border, ui.metrics().line());
    if (!pointer.just_released()) return std::nullopt;
    return stroke;
}

}  // namespace jemaa::ui
