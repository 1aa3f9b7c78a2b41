#include "charts/plane.h"

#include <algorithm>

namespace jemaa::charts {

Letters name_letters(Pen const& pen) {
    auto letters = pen.small();
    letters.most_lines = 0;
    return letters;
}

Letters tag_letters(Pen const& pen, Plane const& plane, Label const& label) {
    auto letters = pen.strong();
    letters.size = plane.text;
    letters.most_lines = plane.attempt.numbered ? 1 : 3;
    letters.language = plane.attempt.numbered ? LanguageTag{} : label.language;
    return letters;
}

Letters list_letters(Pen const& pen, Label const& label) {
    auto letters = label.chosen ? pen.strong() : pen.running();
    letters.most_lines = 0;
    letters.language = label.language;
    return letters;
}

Letters axis_letters(Pen const& pen) {
    auto letters = pen.strong();
    letters.most_lines = 0;
    return letters;
}

bool has_sign(Label const& label) {
    return !label.pictogram.empty() || label.drawing;
}

float list_start(Pen const& pen, Label const& label) {
    return pen.em * (has_sign(label) ? 4 : number_width);
}

float list_row(Pen const& pen, Label const& label, float width) {
    float const words =
        pen.height_of(label.words, list_letters(pen, label), width - list_start(pen, label));
    return std::max(words, has_sign(label) ? pen.em * 1.8F : 0) + pen.em * 0.3F;
}

std::size_t signs_of(Plane const& plane, Label const& label) {
    if (plane.attempt.numbered) return 0;
    return (label.badge.empty() ? 0U : 1U) + (has_sign(label) ? 1U : 0U);
}

float sign_size(Pen const& pen, Plane const& plane, Tag const& tag) {
    return std::max(plane.text, std::min(tag.size.height, pen.em * 1.8F));
}

namespace {

// What keeps targets apart, by their least size: 2.5 of 12.7 mm.
constexpr float between_targets = 0.2F;

float list_height(Pen const& pen, Matrix const& chart, float width) {
    float height = 0;
    for (auto const& item : chart.items) height += list_row(pen, item.label, width);
    return height;
}

// False where there is no room for all names beside the plane.
bool cut_list(Pen const& pen, Matrix const& chart, Plane& plane, Rect& area) {
    if (plane.attempt.below) {
        plane.list = {area.x, area.bottom() + pen.em * 0.5F, area.w,
                      list_height(pen, chart, area.w)};
        return true;
    }
    plane.list = area.cut_end(area.w * 0.36F);
    area.cut_end(pen.em);
    return list_height(pen, chart, plane.list.w) <= area.h &&
           std::ranges::all_of(chart.items, [&](auto const& item) {
               return pen.holds(item.label.words, list_letters(pen, item.label),
                                plane.list.w - list_start(pen, item.label), 0);
           });
}

// The arrow and the pictogram stand before the words.
float axis_height(Pen const& pen, Matrix::Axis const& axis, float width) {
    return std::max(pen.em * 1.7F,
                    pen.height_of(axis.words, axis_letters(pen), width - pen.em * 3.2F));
}

Rect inner_of(Pen const& pen, Rect const& plot) {
    return plot.inset(pen.em * 0.5F);
}

Point point_of(Pen const& pen, Rect const& plot, Matrix::Item const& item) {
    Rect const inner = inner_of(pen, plot);
    return {inner.x + inner.w * static_cast<float>(item.along),
            inner.bottom() - inner.h * static_cast<float>(item.up)};
}

// In the quadrant's outer corner, or in another one where a point lies there.
Rect name_place(Pen const& pen, Matrix const& chart, Rect const& plot, std::size_t quadrant) {
    auto const& name = chart.quadrants[quadrant];
    float const pad = pen.em * 0.4F, dot = pen.em * 0.35F;
    Rect const whole = plot.cell(static_cast<int>(quadrant), 2, 2, 0).inset(pad);
    float const height = name.empty() ? 0 : pen.height_of(name, name_letters(pen), whole.w);
    float const width = std::min(pen.measure(name, name_letters(pen)).width + 1, whole.w);
    auto const corner = [&](bool end, bool bottom) {
        return Rect{end ? whole.right() - width : whole.x,
                    bottom ? whole.bottom() - height : whole.y, width, height};
    };
    bool const end = quadrant % 2 == 1, bottom = quadrant >= 2;
    auto const is_free = [&](Rect const& place) {
        return std::ranges::none_of(chart.items, [&](Matrix::Item const& item) {
            return place.inset(-dot).contains(point_of(pen, plot, item));
        });
    };
    for (auto const& place :
         {corner(end, bottom), corner(!end, bottom), corner(end, !bottom), corner(!end, !bottom)})
        if (is_free(place)) return place;
    return corner(end, bottom);
}

void divide_plane(Pen const& pen, Matrix const& chart, Rect area, Plane& plane) {
    plane.text = pen.em;
    plane.up = area.cut_top(axis_height(pen, chart.up, area.w));
    plane.along = area.cut_bottom(axis_height(pen, chart.along, area.w));
    plane.plot = area.inset(0, pen.em * 0.15F);
    for (std::size_t i = 0; i < 4 && plane.attempt.named; ++i)
        plane.names[i] = name_place(pen, chart, plane.plot, i);
}

text::Size label_size(Pen const& pen, Plane const& plane, Tag const& tag) {
    float const sign = sign_size(pen, plane, tag);
    float const signs = sign * static_cast<float>(signs_of(plane, tag.item->label));
    return {std::max(plane.attempt.touch, signs + tag.size.width + 1 + plane.text * 0.9F),
            std::max({plane.attempt.touch, sign + plane.text * 0.3F,
                      tag.size.height + plane.text * 0.3F})};
}

void put_where_moved(Matrix const& chart, Plane const& plane, Tag& tag) {
    auto const found = chart.moved.find(tag.item->key);
    if (found == chart.moved.end() || plane.attempt.numbered) return;
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
    std::vector<Tag> tags;
    for (std::size_t i = 0; i < chart.items.size(); ++i) {
        auto const& item = chart.items[i];
        Tag tag{&item, plane.attempt.numbered ? std::to_string(i + 1) : item.label.words};
        tag.label.at = point_of(pen, plane.plot, item);
        tags.push_back(std::move(tag));
    }
    return tags;
}

// With the largest words for which there is room for all.
bool lay_out(Pen const& pen, Matrix const& chart, Plane& plane, std::vector<Tag>& tags) {
    float const widest = plane.plot.w * (plane.plot.w < pen.em * 40 ? 0.3F : 0.22F);
    for (; plane.text >= pen.smallest; plane.text *= 0.9F) {
        std::vector<PointLabel> labels;
        bool whole = true;
        for (auto& tag : tags) {
            Rect const room{0, 0, widest, plane.text * 5};
            auto const letters =
                pen.fitting(tag.words, tag_letters(pen, plane, tag.item->label), room);
            tag.size = pen.measure(tag.words, letters, widest);
            tag.label = {tag.label.at, label_size(pen, plane, tag)};
            put_where_moved(chart, plane, tag);
            labels.push_back(tag.label);
            whole = whole && pen.holds(tag.words, letters, widest, letters.most_lines);
        }
        std::vector<Rect> const taken(plane.names.begin(), plane.names.end());
        float const apart = std::max(pen.em * 0.2F, plane.attempt.touch * between_targets);
        if (!whole || !place_labels(labels, plane.plot, taken, pen.em * 0.35F, apart)) continue;
        for (std::size_t i = 0; i < tags.size(); ++i) tags[i].label = labels[i];
        return true;
    }
    return false;
}

}  // namespace

Plane laid_out(Pen const& pen, Matrix const& chart, Rect const& area, std::vector<Tag>& tags) {
    Plane plane;
    for (Attempt const& attempt :
         {Attempt{.touch = pen.look.touch}, Attempt{}, Attempt{.numbered = true},
          Attempt{.numbered = true, .below = true},
          Attempt{.numbered = true, .below = true, .named = false}}) {
        plane = {.attempt = attempt};
        Rect rest = area;
        bool const has_list = !attempt.numbered || cut_list(pen, chart, plane, rest);
        divide_plane(pen, chart, rest, plane);
        tags = tags_of(pen, chart, plane);
        if (has_list && lay_out(pen, chart, plane, tags)) return plane;
    }
    for (auto& tag : tags) {  // on the points themselves, whatever lies there
        auto const& [at, size] = std::pair(tag.label.at, label_size(pen, plane, tag));
        tag.label.rect = {at.x - size.width / 2, at.y - size.height / 2, size.width, size.height};
    }
    return plane;
}

}  // namespace jemaa::charts
