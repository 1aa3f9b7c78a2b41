#include <algorithm>
#include <numbers>

#include "charts/pen.h"

namespace jemaa::charts {

void Pen::set_colour(Colour colour) {
    auto const part = [&](unsigned shift) { return (colour >> shift & 0xFFU) / 255.0; };
    cairo_set_source_rgb(canvas_, part(16), part(8), part(0));
}

void Pen::path(Rect const& rect, float corner) {
    constexpr double quarter = std::numbers::pi / 2;
    double const r = std::min({corner, rect.w / 2, rect.h / 2});
    cairo_new_path(canvas_);
    if (r <= 0) return cairo_rectangle(canvas_, rect.x, rect.y, rect.w, rect.h);
    cairo_arc(canvas_, rect.right() - r, rect.y + r, r, -quarter, 0);
    cairo_arc(canvas_, rect.right() - r, rect.bottom() - r, r, 0, quarter);
    cairo_arc(canvas_, rect.x + r, rect.bottom() - r, r, quarter, 2 * quarter);
    cairo_arc(canvas_, rect.x + r, rect.y + r, r, 2 * quarter, 3 * quarter);
    cairo_close_path(canvas_);
}

void Pen::fill(Rect const& rect, Colour colour, float corner) {
    if (!canvas_ || rect.empty()) return;
    path(place(rect), corner);
    set_colour(colour);
    cairo_fill(canvas_);
}

void Pen::outline(Rect const& rect, Colour colour, float width, float corner) {
    if (!canvas_ || rect.empty()) return;
    path(place(rect).inset(width / 2), corner);
    set_colour(colour);
    cairo_set_line_width(canvas_, width);
    cairo_stroke(canvas_);
}

void Pen::stroke(std::initializer_list<Point> points, Colour colour, float width) {
    if (!canvas_) return;
    cairo_new_path(canvas_);
    for (auto const& point : points) cairo_line_to(canvas_, point.x, point.y);
    set_colour(colour);
    cairo_set_line_width(canvas_, width);
    cairo_set_line_cap(canvas_, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(canvas_, CAIRO_LINE_JOIN_ROUND);
    cairo_stroke(canvas_);
}

void Pen::line(Point from, Point to, Colour colour, float width) {
    stroke({place(from), place(to)}, colour, width);
}

void Pen::disc(Point centre, float radius, Colour colour) {
    if (!canvas_) return;
    Point const at = place(centre);
    cairo_new_path(canvas_);
    cairo_arc(canvas_, at.x, at.y, radius, 0, 2 * std::numbers::pi);
    set_colour(colour);
    cairo_fill(canvas_);
}

// Not mirrored: its form is the same to every reader.
void Pen::tick(Rect const& rect, Colour colour) {
    Rect const r = place(rect);
    stroke({{r.x + r.w * 0.12F, r.y + r.h * 0.55F},
            {r.x + r.w * 0.4F, r.y + r.h * 0.82F},
            {r.x + r.w * 0.9F, r.y + r.h * 0.2F}},
           colour, r.h * 0.16F);
}

void Pen::cross(Rect const& rect, Colour colour) {
    Rect const r = place(rect.inset(rect.w * 0.18F, rect.h * 0.18F));
    stroke({{r.x, r.y}, {r.right(), r.bottom()}}, colour, rect.h * 0.16F);
    stroke({{r.right(), r.y}, {r.x, r.bottom()}}, colour, rect.h * 0.16F);
}

void Pen::arrow(Rect const& rect, int up, Colour colour) {
    if (!canvas_) return;
    if (up == 0) return fill(rect.middle(rect.w * 0.7F, rect.h * 0.16F), colour);
    Rect const r = place(rect.inset(rect.w * 0.15F, rect.h * 0.2F));
    float const tip = up > 0 ? r.y : r.bottom(), foot = up > 0 ? r.bottom() : r.y;
    cairo_new_path(canvas_);
    cairo_move_to(canvas_, r.x, foot);
    cairo_line_to(canvas_, r.x + r.w / 2, tip);
    cairo_line_to(canvas_, r.right(), foot);
    cairo_close_path(canvas_);
    set_colour(colour);
    cairo_fill(canvas_);
}

}  // namespace jemaa::charts
