#include <algorithm>

#include "charts/drawing.h"
#include "charts/rows.h"

namespace jemaa::charts {
namespace {

// Who won is told by the ground, the frame and the bold figure.
void draw_duel(Pen& pen, Rect const& cell, std::int64_t won, std::int64_t lost,
               std::string const& key) {
    Rect const box = cell.inset(pen.em * 0.1F, pen.em * 0.15F);
    bool const wins = won > lost;
    pen.fill(box, wins ? pen.colours().chosen : pen.colours().sunken, pen.em * 0.2F);
    pen.shape(key, static_cast<double>(won), box);
    auto letters = wins ? pen.strong() : pen.running();
    if (wins) letters.colour = pen.colours().on_chosen;
    letters.align = text::Align::center;
    pen.write(box, std::to_string(won), letters);
}

// The columns stand in the order of the rows: each is named by its pictogram, or
// by its number where it has none.
void draw_column_head(Pen& pen, Rect const& cell, Label const& label, std::size_t at) {
    auto letters = pen.strong();
    letters.align = text::Align::center;
    if (label.pictogram.empty())
        pen.write(cell, std::to_string(at + 1), letters);
    else
        pen.pictogram(cell.middle(std::min(cell.w, pen.em * 2), std::min(cell.h, pen.em * 2)),
                      label.pictogram);
}

constexpr float figure_share = 0.2F;

Rect cells_in(Pen const& pen, Rect rest) {
    rest.cut_end(rest.w * figure_share + pen.em * 0.6F);
    return rest;
}

Rect cell_in(Pen const& pen, Rect const& rest, std::size_t at, std::size_t all) {
    return cells_in(pen, rest).cell(static_cast<int>(at), static_cast<int>(all), 1, 0);
}

void draw_figure(Pen& pen, Rect rect, Duels::Row const& row) {
    if (!row.note.empty()) pen.write(rect.cut_bottom(rect.h * 0.42F), row.note, pen.small());
    pen.write(rect, row.figure, pen.strong());
}

}  // namespace

float draw(Pen& pen, Duels const& chart, Size size, bool draws) {
    Rows rows(pen, size, labels_of(chart.rows), pen.em * 2.6F, pen.em * 2.6F, 0.24F);
    if (!draws) return rows.needed();
    auto const all = chart.rows.size();
    Rect head = rows.head();
    for (std::size_t i = 0; i < all; ++i)
        draw_column_head(pen, cell_in(pen, rows.head(), i, all), chart.rows[i].label, i);
    auto letters = pen.small();
    letters.most_lines = 2;
    pen.write(head.cut_end(head.w * figure_share), chart.head, letters);
    for (std::size_t at = 0; at < all; ++at) {
        auto const& row = chart.rows[at];
        Rect rest = rows.draw(at, row.note.empty() ? row.figure : row.figure + ", " + row.note);
        for (std::size_t other = 0; other < all; ++other)
            if (other != at)
                draw_duel(pen, cell_in(pen, rest, other, all), row.wins[other],
                          chart.rows[other].wins[at], "bar." + std::to_string(at));
        draw_figure(pen, rest.cut_end(rest.w * figure_share), row);
    }
    return rows.needed();
}

}  // namespace jemaa::charts
