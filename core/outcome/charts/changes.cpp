#include <algorithm>

#include "charts/drawing.h"
#include "charts/rows.h"

namespace jemaa::charts {
namespace {

// The rows stand by the later places; the places before run down a column of
// their own, and a slope leads from one to the other.
struct Slopes {
    Rect before, slopes, after, words;
};

Slopes columns_in(Pen const& pen, Rect rest) {
    Slopes columns;
    columns.words = rest.cut_end(rest.w * 0.34F);
    rest.cut_end(pen.em * 0.5F);
    columns.before = rest.cut_start(rest.w * 0.24F);
    columns.after = rest.cut_end(rest.w * 0.32F);
    columns.slopes = rest.inset(pen.em * 0.6F, 0);
    return columns;
}

// Which slot a row had before: by its place, rows of one place below each other.
std::vector<std::optional<std::size_t>> slots_before(Changes const& chart) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < chart.rows.size(); ++i)
        if (chart.rows[i].place_before) order.push_back(i);
    std::ranges::stable_sort(order, {}, [&](auto i) { return *chart.rows[i].place_before; });
    std::vector<std::optional<std::size_t>> slots(chart.rows.size());
    for (std::size_t slot = 0; slot < order.size(); ++slot) slots[order[slot]] = slot;
    return slots;
}

void draw_place(Pen& pen, Rect cell, std::optional<int> place, std::string const& figure,
                bool strong) {
    if (!place) return;
    auto letters = strong ? pen.strong() : pen.running();
    letters.align = text::Align::center;
    pen.write(cell, figure, letters);
}

// 1: up, -1: down.
int way_of(Changes::Direction direction) {
    using enum Changes::Direction;
    if (direction == up || direction == joined) return 1;
    return direction == same ? 0 : -1;
}

void draw_words(Pen& pen, Rect rect, Changes::Row const& row) {
    float const sign = std::min(rect.h, pen.em * 1.1F);
    Rect const place = rect.cut_start(sign).middle(sign, sign);
    pen.arrow(place, way_of(row.direction), pen.colours().ink);
    rect.cut_start(pen.em * 0.3F);
    auto letters = pen.small();
    letters.most_lines = 2;
    pen.write(rect, row.words, letters);
}

void draw_slope(Pen& pen, Changes::Row const& row, Rect const& from, Rect const& to, float x,
                float w, std::string const& key) {
    Point const start{x, from.y + from.h / 2}, end{x + w, to.y + to.h / 2};
    auto const colour = row.label.chosen ? pen.colours().chosen : pen.colours().bar;
    float const thick = pen.em * (row.label.chosen ? 0.22F : 0.14F), dot = pen.em * 0.28F;
    if (row.place_before && row.place_after) pen.line(start, end, colour, thick);
    if (row.place_before) {
        pen.disc(start, dot, colour);
        pen.disc(start, dot * 0.5F, pen.colours().paper);
        pen.shape(key, *row.place_before, {start.x - dot, start.y - dot, 2 * dot, 2 * dot});
    }
    if (!row.place_after) return;
    pen.disc(end, dot, colour);
    pen.shape(key, *row.place_after, {end.x - dot, end.y - dot, 2 * dot, 2 * dot});
}

}  // namespace

float draw(Pen& pen, Changes const& chart, Size size, bool draws) {
    Rows rows(pen, size, labels_of(chart.rows), pen.em * 2.6F, 0, 0.26F);
    if (!draws) return rows.needed();
    auto const heads = columns_in(pen, rows.head());
    auto letters = pen.small();
    letters.most_lines = 2;
    letters.align = text::Align::center;
    pen.write(heads.before, chart.before, letters);
    pen.write(heads.after, chart.after, letters);
    std::vector<Rect> rests;
    for (std::size_t at = 0; at < chart.rows.size(); ++at)
        rests.push_back(rows.draw(at, chart.rows[at].value));
    auto const slots = slots_before(chart);
    for (std::size_t at = 0; at < chart.rows.size(); ++at) {
        auto const& row = chart.rows[at];
        auto const columns = columns_in(pen, rests[at]);
        Rect const from = rests[slots[at].value_or(at)];
        draw_slope(pen, row, from, rests[at], columns.slopes.x, columns.slopes.w,
                   "bar." + std::to_string(at));
        draw_place(pen, columns_in(pen, from).before, row.place_before, row.figure_before, false);
        draw_place(pen, columns.after, row.place_after, row.figure_after, true);
        draw_words(pen, columns.words, row);
    }
    return rows.needed();
}

}  // namespace jemaa::charts
