#include <algorithm>
#include <cmath>

#include "charts/drawing.h"
#include "charts/point_labels.h"

namespace jemaa::charts {
namespace {

struct Tag {
    Matrix::Item const* item = nullptr;
    std::string words;
    text::Size size;  ///< of the words
    PointLabel label{};
};

struct Plane {
    Rect plot{}, up{}, along{};
    Rect list{};                  ///< of names, where the points have numbers
    std::array<Rect, 4> names{};  ///< of the quadrants
    float text = 0;               ///< em of the labels
    float touch = 0;              ///< least size of a label
    bool numbered = false;
};

Letters tag_letters(Pen const& pen, Plane const& plane, Label const& label) {
    auto letters = pen.strong();
    letters.size = plane.text;
    letters.most_lines = plane.numbered ? 1 : 3;
    letters.language = plane.numbered ? LanguageTag{} : label.language;
    return letters;
}

Letters name_letters(Pen const& pen) {
    return pen.small();
}

Plane plane_in(Pen const& pen, Matrix const& chart, Rect area, bool numbered) {
    Plane plane;
    plane.numbered = numbered;
    plane.text = pen.em;
    if (numbered) {
        plane.list = area.cut_end(area.w * 0.36F);
        area.cut_end(pen.em);
    }
    plane.up = area.cut_top(pen.em * 1.7F);
    plane.along = area.cut_bottom(pen.em * 1.7F);
    plane.plot = area.inset(0, pen.em * 0.15F);
    for (std::size_t i = 0; i < 4; ++i) {
        auto const size = pen.measure(chart.quadrants[i], name_letters(pen));
        float const pad = pen.em * 0.4F;
        float const width = std::min(size.width + 1, plane.plot.w / 2 - 2 * pad);
        float const x = i % 2 == 0 ? plane.plot.x + pad : plane.plot.right() - pad - width;
        float const y = i < 2 ? plane.plot.y + pad : plane.plot.bottom() - pad - size.height;
        plane.names[i] = {x, y, width, chart.quadrants[i].empty() ? 0 : size.height};
    }
    return plane;
}

Rect inner_of(Pen const& pen, Plane const& plane) {
    return plane.plot.inset(pen.em * 0.5F);
}

float sign_size(Pen const& pen, Plane const& plane, Tag const& tag) {
    return std::max(plane.text, std::min(tag.size.height, pen.em * 1.8F));
}

std::size_t signs_of(Plane const& plane, Label const& label) {
    if (plane.numbered) return 0;
    return (label.badge.empty() ? 0U : 1U) + (label.pictogram.empty() ? 0U : 1U);
}

text::Size label_size(Pen const& pen, Plane const& plane, Tag const& tag) {
    float const sign = sign_size(pen, plane, tag);
    float const signs = sign * static_cast<float>(signs_of(plane, tag.item->label));
    return {std::max(plane.touch, signs + tag.size.width + 1 + plane.text * 0.9F),
            std::max({plane.touch, sign + plane.text * 0.3F, tag.size.height + plane.text * 0.3F})};
}

void put_where_moved(Matrix const& chart, Plane const& plane, Tag& tag) {
    auto const found = chart.moved.find(tag.item->key);
    if (found == chart.moved.end() || plane.numbered) return;
    auto const& [width, height] = tag.label.size;
    auto const& plot = plane.plot;
    float const x = plot.x + found->second.first * plot.w - width / 2;
    float const y = plot.y + found->second.second * plot.h - height / 2;
    tag.label.rect = {std::clamp(x, plot.x, std::max(plot.x, plot.right() - width)),
                      std::clamp(y, plot.y, std::max(plot.y, plot.bottom() - height)), width,
                      height};
    tag.label.fixed = tag.label.moved = true;
}

std::vector<Tag> tags_of(Pen const& pen, Matrix const& chart, Plane const& plane) {
    Rect const inner = inner_of(pen, plane);
    std::vector<Tag> tags;
    for (std::size_t i = 0; i < chart.items.size(); ++i) {
        auto const& item = chart.items[i];
        Tag tag{&item, plane.numbered ? std::to_string(i + 1) : item.label.words};
        tag.label.at = {inner.x + inner.w * static_cast<float>(item.along),
                        inner.bottom() - inner.h * static_cast<float>(item.up)};
        tags.push_back(std::move(tag));
    }
    return tags;
}

// With the largest words for which there is room for all.
bool lay_out(Pen const& pen, Matrix const& chart, Plane& plane, std::vector<Tag>& tags) {
    float const widest = plane.plot.w * (plane.plot.w < pen.em * 40 ? 0.3F : 0.22F);
    for (; plane.text >= pen.em * 0.6F; plane.text *= 0.9F) {
        std::vector<PointLabel> labels;
        for (auto& tag : tags) {
            Rect const room{0, 0, widest, plane.text * 5};
            auto const letters =
                pen.fitting(tag.words, tag_letters(pen, plane, tag.item->label), room);
            tag.size = pen.measure(tag.words, letters, widest);
            tag.label = {tag.label.at, label_size(pen, plane, tag)};
            put_where_moved(chart, plane, tag);
            labels.push_back(tag.label);
        }
        std::vector<Rect> const taken(plane.names.begin(), plane.names.end());
        if (!place_labels(labels, plane.plot, taken, pen.em * 0.35F, pen.em * 0.2F)) continue;
        for (std::size_t i = 0; i < tags.size(); ++i) tags[i].label = labels[i];
        return true;
    }
    return false;
}

// With labels that a finger can move, where there is room for such; where there is
// none for words at all, points have numbers.
Plane laid_out(Pen const& pen, Matrix const& chart, Rect const& area, std::vector<Tag>& tags) {
    Plane plane;
    for (float const touch : {pen.look.touch, 0.F}) {
        plane = plane_in(pen, chart, area, false);
        plane.touch = touch;
        tags = tags_of(pen, chart, plane);
        if (lay_out(pen, chart, plane, tags)) return plane;
    }
    plane = plane_in(pen, chart, area, true);
    tags = tags_of(pen, chart, plane);
    lay_out(pen, chart, plane, tags);
    return plane;
}

void draw_axis(Pen& pen, Rect row, Matrix::Axis const& axis, bool up) {
    float const sign = std::min(row.h, pen.em * 1.3F);
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
    pen.write(row, axis.words, pen.strong());
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
        if (chart.quadrants[i].empty()) continue;
        pen.mark({"quadrant." + std::to_string(i), chart.quadrants[i], "", false, plane.names[i]});
        pen.write(plane.names[i], chart.quadrants[i], name_letters(pen));
    }
}

void draw_tag(Pen& pen, Plane const& plane, Tag const& tag) {
    auto const& label = tag.item->label;
    auto const& rect = tag.label.rect;
    pen.mark({tag.item->key, label.words, tag.item->value, label.chosen, rect,
              plane.touch > 0 && !plane.numbered});
    pen.fill(rect, label.chosen ? pen.colours().chosen_ground : pen.colours().sunken,
             pen.em * 0.35F);
    if (label.chosen) pen.outline(rect, pen.colours().chosen, pen.em * 0.1F, pen.em * 0.35F);
    Rect inner = rect.inset(plane.text * 0.3F, plane.text * 0.15F);
    float const sign = sign_size(pen, plane, tag);
    if (signs_of(plane, label) > 0) {
        if (!label.badge.empty()) pen.pictogram(inner.cut_start(sign), label.badge);
        if (!label.pictogram.empty()) pen.pictogram(inner.cut_start(sign), label.pictogram);
        inner.cut_start(plane.text * 0.25F);
    }
    pen.write(inner, tag.words, tag_letters(pen, plane, label));
}

// The names of numbered points.
void draw_list(Pen& pen, Matrix const& chart, Rect const& list) {
    auto const count = static_cast<float>(std::max<std::size_t>(1, chart.items.size()));
    float const height = std::min(list.h / count, pen.em * 2.4F);
    for (std::size_t i = 0; i < chart.items.size(); ++i) {
        Rect row{list.x, list.y + static_cast<float>(i) * height, list.w, height};
        auto letters = pen.strong();
        letters.least = pen.em * 0.5F;
        letters.size = std::min(letters.size, height * 0.7F);
        pen.write(row.cut_start(pen.em * 1.8F), std::to_string(i + 1), letters);
        letters.weight = chart.items[i].label.chosen ? text::Weight::bold : text::Weight::regular;
        letters.most_lines = height > pen.em * 2 ? 2 : 1;
        letters.language = chart.items[i].label.language;
        pen.write(row, chart.items[i].label.words, letters);
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
    float const needed = std::max(pen.em * 16, size.width * 0.4F);
    if (!draws) return needed;
    Rect const area{0, 0, size.width, size.height};
    std::vector<Tag> tags;
    Plane const plane = laid_out(pen, chart, area, tags);
    draw_axis(pen, plane.up, chart.up, true);
    draw_axis(pen, plane.along, chart.along, false);
    draw_ground(pen, chart, plane);
    draw_points(pen, plane, tags);
    if (plane.numbered) draw_list(pen, chart, plane.list);
    return needed;
}

}  // namespace jemaa::charts
