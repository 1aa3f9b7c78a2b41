#include <algorithm>
#include <array>
#include <cmath>

#include "charts/point_labels.h"
#include "screens/results_parts.h"
#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;
using tally::Outcome;

namespace {

// An option's exact place and the words that belong to it.
struct Tag {
    OptionRow option;
    Words words{};
    text::Size size;             ///< of the words
    charts::PointLabel label{};  ///< badge, pictogram and words
};

struct Plane {
    Rect plot;
    Rect up, along;             ///< where the titles of the axes stand
    std::array<Rect, 4> names;  ///< of the quadrants: top start, top end, bottom start, bottom end
    std::array<std::string, 4> words;
    Look name_look, tag_look;
};

float centre_x(Rect const& r) {
    return r.x + r.w / 2;
}
float centre_y(Rect const& r) {
    return r.y + r.h / 2;
}

void draw_line(Ui& ui, Point from, Point to, float width, Colour colour) {
    float const dx = to.x - from.x, dy = to.y - from.y, length = std::hypot(dx, dy);
    if (length < 1) return;
    float const nx = -dy / length * width / 2, ny = dx / length * width / 2;
    Point const a{from.x + nx, from.y + ny}, b{from.x - nx, from.y - ny};
    Point const c{to.x + nx, to.y + ny}, d{to.x - nx, to.y - ny};
    ui.triangle(a, b, c, colour);
    ui.triangle(b, d, c, colour);
}

agenda::Choice criterion(ClosedVote const& closed, tally::ScoreSteps const& steps, std::size_t at) {
    auto const* vote = std::get_if<agenda::Vote>(&closed.step.kind);
    if (!vote) return {};
    auto const named =
        std::ranges::find(vote->criteria, steps.criteria[at].key, &agenda::Choice::key);
    return named == vote->criteria.end() ? agenda::Choice{} : *named;
}

// The title of an axis along its side of the plane.
void draw_axis(Ui& ui, Rect row, agenda::Choice const& named, Icon icon) {
    auto const& m = ui.metrics();
    float const size = std::min(row.h, m.mm(8));
    Look const look{.size = m.small(),
                    .colour = ui.theme().ink,
                    .weight = text::Weight::bold,
                    .stand = Stand::middle,
                    .most_lines = 1};
    ui.icon(row.cut_start(size).middle(size, size), icon, ui.theme().on_bar);
    row.cut_start(m.mm(1));
    ui.pictogram(row.cut_start(size).middle(size, size), named.pictogram);
    row.cut_start(m.mm(2));
    Words const words{named.title.in(ui.language()), ""};
    ui.write(row, words, fitting(ui, words, look, row, m.mm(4)));
}

std::string only(Ui const& ui, agenda::Choice const& named) {
    return ui.say("matrix.only", {{"criterion", named.title.in(ui.language())}});
}

Plane plane_in(Ui& ui, Rect area, agenda::Choice const& up, agenda::Choice const& along) {
    auto const& m = ui.metrics();
    Plane plane;
    float const row = m.small() * 1.5F;
    plane.up = area.cut_top(row);
    plane.along = area.cut_bottom(row);
    plane.plot = area.inset(0, m.mm(1));
    plane.words = {only(ui, up), ui.say("matrix.both"), ui.say("matrix.neither"), only(ui, along)};
    plane.name_look = {.size = m.small(), .colour = ui.theme().ink_soft, .most_lines = 1};
    plane.tag_look = {.size = m.body(),
                      .colour = ui.theme().ink,
                      .weight = text::Weight::bold,
                      .stand = Stand::middle,
                      .most_lines = 2};
    for (std::size_t i = 0; i < 4; ++i) {
        auto& name = plane.names[i];
        auto const size = ui.measure({plane.words[i], ""}, plane.name_look);
        float const pad = m.mm(2.5F), width = std::min(size.width + 1, plane.plot.w / 2 - 2 * pad);
        float const x = i % 2 == 0 ? plane.plot.x + pad : plane.plot.right() - pad - width;
        float const y = i < 2 ? plane.plot.y + pad : plane.plot.bottom() - pad - size.height;
        name = {x, y, width, size.height};
    }
    return plane;
}

Point place_of(Ui const& ui, Plane const& plane, tally::ScoreSteps const& steps, std::size_t option,
               double best) {
    auto const share = [&](std::size_t at) {
        auto const& score = steps.criteria[at].scores[option];
        return static_cast<float>(static_cast<double>(score.sum) / static_cast<double>(score.per) /
                                  best);
    };
    Rect const inner = plane.plot.inset(ui.metrics().mm(3));
    return {inner.x + inner.w * share(1), inner.bottom() - inner.h * share(0)};
}

float sign_size(Ui const& ui, Tag const& tag) {
    return std::max(ui.metrics().mm(8), std::min(tag.size.height, ui.metrics().mm(11)));
}

// Badge, pictogram and words, with a rim.
text::Size label_size(Ui const& ui, Tag const& tag) {
    auto const& m = ui.metrics();
    float const sign = sign_size(ui, tag);
    float const signs = sign * (tag.option.badge.empty() ? 1.F : 2.F);
    return {signs + m.mm(1.5F) + tag.size.width + 1 + m.mm(4),
            std::max(sign, tag.size.height) + m.mm(2)};
}

// With the largest words for which there is room for all.
bool lay_out(Ui& ui, Plane& plane, std::vector<Tag>& tags) {
    auto const& m = ui.metrics();
    float const width = plane.plot.w * (m.compact() ? 0.3F : 0.2F);
    for (; plane.tag_look.size >= m.mm(4); plane.tag_look.size *= 0.9F) {
        std::vector<charts::PointLabel> labels;
        for (auto& tag : tags) {
            Rect const room{0, 0, width, plane.tag_look.size * 3.2F};
            Look const look = fitting(ui, tag.words, plane.tag_look, room, m.mm(3.5F));
            tag.size = ui.measure(tag.words, look, width);
            labels.push_back({tag.label.at, label_size(ui, tag)});
        }
        std::vector<Rect> const taken(plane.names.begin(), plane.names.end());
        if (!charts::place_labels(labels, plane.plot, taken, m.mm(2), m.mm(1))) continue;
        for (std::size_t i = 0; i < tags.size(); ++i) tags[i].label = labels[i];
        return true;
    }
    return false;
}

void draw_ground(Ui& ui, Plane const& plane) {
    auto const& m = ui.metrics();
    auto const& plot = plane.plot;
    ui.fill(plot, ui.theme().surface, m.corner());
    ui.fill({centre_x(plot), plot.y, plot.w / 2, plot.h / 2}, ui.theme().chosen);
    ui.outline(plot, ui.theme().border, m.line(), m.corner());
    ui.fill({centre_x(plot), plot.y, m.line(), plot.h}, ui.theme().border);
    ui.fill({plot.x, centre_y(plot), plot.w, m.line()}, ui.theme().border);
    for (std::size_t i = 0; i < 4; ++i) {
        ui.note({.key = "quadrant." + std::to_string(i),
                 .role = Role::text,
                 .name = plane.words[i],
                 .rect = plane.names[i]});
        Look const look =
            fitting(ui, {plane.words[i], ""}, plane.name_look, plane.names[i], m.mm(3.5F));
        ui.write(plane.names[i], {plane.words[i], ""}, look);
    }
}

void draw_tag(Ui& ui, Plane const& plane, Tag const& tag) {
    auto const& m = ui.metrics();
    bool const chosen = tag.option.chosen;
    ui.note({.key = tag.option.key,
             .role = Role::meter,
             .name = tag.words.text,
             .value = tag.option.value,
             .selected = chosen,
             .rect = tag.label.rect});
    ui.fill(tag.label.rect, chosen ? ui.theme().current : ui.theme().sunken, m.mm(2));
    if (chosen) ui.outline(tag.label.rect, ui.theme().act, m.line(), m.mm(2));
    Rect inner = tag.label.rect.inset(m.mm(2), m.mm(1));
    float const sign = sign_size(ui, tag);
    if (!tag.option.badge.empty())
        ui.pictogram(inner.cut_start(sign).inset(m.mm(0.8F)), tag.option.badge);
    ui.pictogram(inner.cut_start(sign), tag.option.pictogram);
    inner.cut_start(m.mm(1.5F));
    ui.write(inner, tag.words, fitting(ui, tag.words, plane.tag_look, inner, m.mm(3.5F)));
}

std::vector<Tag> tags_of(ClosedVote const& closed, Outcome const& outcome, Ui const& ui) {
    auto const& steps = std::get<tally::ScoreSteps>(outcome.steps);
    auto const figures = score_figures(outcome, 2, ui.language());
    std::vector<Tag> tags;
    for (std::size_t i = 0; i < outcome.order.size(); ++i) {
        Id const& id = outcome.order[i].option;
        auto option = row_of(closed, id, i, badge_of(outcome, id));
        option.value = figures[i] + ", " +
                       criteria_words(closed, steps, number_of(outcome, id), ui.language());
        tags.push_back({std::move(option)});
        tags.back().words = tags.back().option.label;
    }
    return tags;
}

}  // namespace

bool draw_matrix(ClosedVote const& closed, Outcome const& outcome, Ui& ui, Rect area) {
    auto const* steps = std::get_if<tally::ScoreSteps>(&outcome.steps);
    if (!steps || steps->criteria.size() != 2) return false;
    auto const& m = ui.metrics();
    auto tags = tags_of(closed, outcome, ui);
    auto const best = static_cast<double>(closed.results().poll.settings.get("best", 4));
    auto const up = criterion(closed, *steps, 0), along = criterion(closed, *steps, 1);
    auto plane = plane_in(ui, area, up, along);
    for (std::size_t i = 0; i < tags.size(); ++i)
        tags[i].label.at =
            place_of(ui, plane, *steps, number_of(outcome, outcome.order[i].option), best);
    if (!lay_out(ui, plane, tags)) return false;
    draw_axis(ui, plane.up, up, Icon::up);
    draw_axis(ui, plane.along, along, Icon::forward);
    draw_ground(ui, plane);
    for (auto const& tag : tags)
        if (tag.label.moved)
            draw_line(ui, tag.label.at, {centre_x(tag.label.rect), centre_y(tag.label.rect)},
                      m.mm(0.6F), ui.theme().faint);
    for (auto const& tag : tags) draw_tag(ui, plane, tag);
    for (auto const& tag : tags)
        ui.disc(tag.label.at, m.mm(2), tag.option.chosen ? ui.theme().act : ui.theme().bar);
    return true;
}

}  // namespace jemaa::screens
