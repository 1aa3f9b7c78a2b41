#include <algorithm>

#include "charts/drawing.h"
#include "charts/plane.h"

namespace jemaa::charts {
namespace {

void draw_axis(Pen& pen, Rect row, Matrix::Axis const& axis, bool up) {
    float const sign = pen.em * 1.3F;
    Rect const arrow = row.cut_start(sign).middle(sign * 0.8F, sign * 0.8F);
    if (up) {
        pen.arrow(arrow, 1, pen.colours().bar);
    } else {
        Point const tip{arrow.right(), arrow.y + arrow.h / 2};
        float const wing = arrow.h * 0.35F;
        pen.line({arrow.x, tip.y}, tip, pen.colours().bar, pen.em * 0.14F);
        pen.line({tip.x - wing, tip.y - wing}, tip, pen.colours().bar, pen.em * 0.14F);
        pen.line({tip.x - wing, tip.y + wing}, tip, pen.colours().bar, pen.em * 0.14F);
    }
    row.cut_start(pen.em * 0.3F);
    if (!axis.pictogram.empty()) pen.pictogram(row.cut_start(sign), axis.pictogram);
    row.cut_start(pen.em * 0.3F);
    pen.write(row, axis.words, axis_letters(pen));
}

void draw_ground(Pen& pen, Matrix const& chart, Plane const& plane) {
    auto const& plot = plane.plot;
    float const line = pen.em * 0.07F;
    pen.mark({"plane", chart.up.words + " / " + chart.along.words, "", false, plot});
    pen.fill(plot, pen.colours().surface, pen.em * 0.6F);
    pen.fill({plot.x + plot.w / 2, plot.y, plot.w / 2, plot.h / 2}, pen.colours().chosen_ground,
             pen.em * 0.6F);
    pen.outline(plot, pen.colours().border, line, pen.em * 0.6F);
    pen.fill({plot.x + plot.w / 2, plot.y, line, plot.h}, pen.colours().border);
    pen.fill({plot.x, plot.y + plot.h / 2, plot.w, line}, pen.colours().border);
    for (std::size_t i = 0; i < 4; ++i) {
        if (plane.names[i].empty()) continue;
        pen.mark({"quadrant." + std::to_string(i), chart.quadrants[i], "", false, plane.names[i]});
        pen.write(plane.names[i], chart.quadrants[i], name_letters(pen));
    }
}

void draw_tag(Pen& pen, Plane const& plane, Tag const& tag) {
    auto const& label = tag.item->label;
    auto const& rect = tag.label.rect;
    if (!plane.attempt.numbered)
        pen.mark({tag.item->key, label.words, tag.item->value, label.chosen, rect,
                  plane.attempt.touch > 0});
    pen.fill(rect, label.chosen ? pen.colours().chosen_ground : pen.colours().sunken,
             pen.em * 0.35F);
    if (label.chosen) pen.outline(rect, pen.colours().chosen, pen.em * 0.1F, pen.em * 0.35F);
    Rect inner = rect.inset(plane.text * 0.3F, plane.text * 0.15F);
    float const sign = sign_size(pen, plane, tag);
    if (signs_of(plane, label) > 0) {
        if (!label.badge.empty()) pen.pictogram(inner.cut_start(sign), label.badge);
        if (has_sign(label)) pen.sign(inner.cut_start(sign), label);
        inner.cut_start(plane.text * 0.25F);
    }
    pen.write(inner, tag.words, tag_letters(pen, plane, label));
}

// The names of numbered points.
void draw_list(Pen& pen, Matrix const& chart, Rect list) {
    for (std::size_t i = 0; i < chart.items.size(); ++i) {
        auto const& item = chart.items[i];
        Rect row = list.cut_top(list_row(pen, item.label, list.w));
        pen.mark({item.key, item.label.words, item.value, item.label.chosen, row});
        pen.write(row.cut_start(pen.em * number_width), std::to_string(i + 1), pen.strong());
        Rect const sign = row.cut_start(list_start(pen, item.label) - pen.em * number_width);
        pen.sign(sign.middle(pen.em * 1.8F, row.h), item.label);
        pen.write(row, item.label.words, list_letters(pen, item.label));
    }
}

void draw_points(Pen& pen, Plane const& plane, std::vector<Tag> const& tags) {
    auto const middle = [](Rect const& r) { return Point{r.x + r.w / 2, r.y + r.h / 2}; };
    for (auto const& tag : tags)
        if (tag.label.moved)
            pen.line(tag.label.at, middle(tag.label.rect), pen.colours().faint, pen.em * 0.1F);
    for (auto const& tag : tags) draw_tag(pen, plane, tag);
    float const dot = pen.em * 0.32F;
    for (auto const& tag : tags) {
        auto const& at = tag.label.at;
        pen.disc(at, dot, tag.item->label.chosen ? pen.colours().chosen : pen.colours().bar);
        pen.shape(tag.item->key, tag.item->along, {at.x - dot, at.y - dot, 2 * dot, 2 * dot});
    }
}

}  // namespace

float draw(Pen& pen, Matrix const& chart, Size size, bool draws) {
    float height = draws ? size.height : std::max(pen.em * 16, size.width * 0.4F);
    if (pen.look.room > 0) height = draws ? std::min(height, pen.look.room) : pen.look.room;
    std::vector<Tag> tags;
    Plane plane = laid_out(pen, chart, {0, 0, size.width, height}, tags);
    float const needed = plane.attempt.below ? plane.list.bottom() : height;
    if (!draws) return needed;
    if (needed > size.height + 1)
        plane = laid_out(pen, chart, {0, 0, size.width, height - (needed - size.height)}, tags);
    draw_axis(pen, plane.up, chart.up, true);
    draw_axis(pen, plane.along, chart.along, false);
    draw_ground(pen, chart, plane);
    draw_points(pen, plane, tags);
    if (plane.attempt.numbered) draw_list(pen, chart, plane.list);
    return needed;
}

}  // namespace jemaa::charts
