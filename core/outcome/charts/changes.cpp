#include <algorithm>

#include "charts/drawing.h"
#include "charts/heads.h"

namespace jemaa::charts {
namespace {

// The rows stand by the later places; the places before run down a column of
// their own, and a slope leads from one to the other.
// Where labels are stacked, it would run through their words: it stays in its row.
struct Slopes {
    Rect before, slopes, after, words;
};

Letters words_letters(Pen const& pen) {
    auto letters = pen.small();
    letters.most_lines = 0;
    return letters;
}

float words_height(Pen const& pen, std::string const& words, float width) {
    return std::max(pen.em * 1.4F, pen.height_of(words, words_letters(pen), width - pen.em * 1.4F));
}

// The words are beside the slopes; where labels are stacked, below them.
Slopes columns_in(Pen const& pen, Division const& division, std::string const& words, Rect rest) {
    Slopes columns;
    if (division.stacked) {
        columns.words = rest.cut_bottom(words_height(pen, words, rest.w));
    } else {
        columns.words = rest.cut_end(rest.w * 0.34F);
        rest.cut_end(pen.em * 0.5F);
    }
    columns.before = rest.cut_start(rest.w * 0.32F);
    columns.after = rest.cut_end(rest.w * 0.52F);
    columns.slopes = rest.inset(pen.em * 0.6F, 0);
    return columns;
}

// Stacked where any words find no room beside each other.
Division divided(Pen const& pen, Changes const& chart, float width,
                 std::vector<Label const*> const& labels) {
    auto division = divide(pen, width, labels, 0.26F);
    auto const columns = columns_in(pen, division, "", division.cells());
    auto const holds = [&](std::string const& words, float room) {
        return pen.holds(words, words_letters(pen), room, 3);
    };
    bool const fit = holds(chart.before, columns.before.w) && holds(chart.after, columns.after.w) &&
                     std::ranges::all_of(chart.rows, [&](auto const& row) {
                         return holds(row.words, columns.words.w - pen.em * 1.4F);
                     });
    if (!fit) division.stack();
    return division;
}

float height_of(Pen const& pen, Division const& division, std::string const& words) {
    auto const columns = columns_in(pen, division, words, division.cells());
    float const height = words_height(pen, words, columns.words.w);
    return division.stacked ? pen.em * 1.8F + height : height;
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
    pen.write(rect, row.words, words_letters(pen));
}

void draw_slope(Pen& pen, Changes::Row const& row, Rect const& from, Rect const& to,
                std::string const& key) {
    Point const start{from.x, from.y + from.h / 2}, end{to.right(), to.y + to.h / 2};
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
    auto const labels = labels_of(chart.rows);
    auto const division = divided(pen, chart, size.width, labels);
    auto const all = columns_in(pen, division, "", division.cells());
    float const over = std::max(head_height(pen, chart.before, all.before.w),
                                head_height(pen, chart.after, all.after.w));
    Rows rows(pen, size, labels, division, over + pen.em * 0.3F,
              heights_of(chart.rows,
                         [&](auto const& row) { return height_of(pen, division, row.words); }));
    if (!draws) return rows.needed();
    Rect const head = rows.head();
    draw_head(pen, {all.before.x, head.y, all.before.w, over}, chart.before, text::Align::center);
    draw_head(pen, {all.after.x, head.y, all.after.w, over}, chart.after, text::Align::center);
    std::vector<Slopes> places;
    for (std::size_t at = 0; at < chart.rows.size(); ++at)
        places.push_back(
            columns_in(pen, division, chart.rows[at].words, rows.draw(at, chart.rows[at].value)));
    auto const slots = slots_before(chart);
    for (std::size_t at = 0; at < chart.rows.size(); ++at) {
        auto const& row = chart.rows[at];
        auto const slot = division.stacked ? at : slots[at].value_or(at);
        auto const &from = places[slot], &to = places[at];
        draw_slope(pen, row, from.slopes, to.slopes, "bar." + std::to_string(at));
        draw_place(pen, from.before, row.place_before, row.figure_before, false);
        draw_place(pen, to.after, row.place_after, row.figure_after, true);
        draw_words(pen, to.words, row);
    }
    return rows.needed();
}

}  // namespace jemaa::charts
