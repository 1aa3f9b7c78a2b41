#include <algorithm>

#include "charts/drawing.h"
#include "charts/heads.h"

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

// The columns stand in the order of the rows: each is named by its sign, or by its
// number where it has none.
void draw_column_head(Pen& pen, Rect const& cell, Label const& label, std::size_t at) {
    auto letters = pen.strong();
    letters.align = text::Align::center;
    if (label.pictogram.empty() && !label.drawing)
        pen.write(cell, std::to_string(at + 1), letters);
    else
        pen.sign(cell.middle(std::min(cell.w, pen.em * 2.4F), std::min(cell.h, pen.em * 2)), label);
}

Letters note_letters(Pen const& pen) {
    auto letters = pen.small();
    letters.most_lines = 0;
    return letters;
}

// As much of the width as the words at the rows' ends need.
float figure_share(Pen const& pen, Duels const& chart, float width) {
    for (float const share : {0.2F, 0.25F, 0.3F, 0.36F}) {
        float const room = width * share;
        bool const fit = std::ranges::all_of(chart.rows, [&](Duels::Row const& row) {
            return pen.holds(row.figure, pen.strong(), room, 1) &&
                   pen.holds(row.note, note_letters(pen), room, 2);
        });
        if (fit && pen.holds(chart.head, pen.small(), room, 3)) return share;
    }
    return 0.42F;
}

// The cells of the others, and what stands at the row's end.
struct Parts {
    Rect cells, figure;
};

Parts parts_of(Pen const& pen, float share, Rect rest) {
    Rect const figure = rest.cut_end(rest.w * share);
    rest.cut_end(pen.em * 0.6F);
    return {rest, figure};
}

Rect cell_in(Rect const& cells, std::size_t at, std::size_t all) {
    return cells.cell(static_cast<int>(at), static_cast<int>(all), 1, 0);
}

float height_of(Pen const& pen, Duels::Row const& row, float width) {
    return std::max(pen.em * 2.6F, pen.height_of(row.figure, pen.strong(), width) +
                                       pen.height_of(row.note, note_letters(pen), width));
}

void draw_figure(Pen& pen, Rect rect, Duels::Row const& row) {
    float const note = pen.height_of(row.note, note_letters(pen), rect.w);
    pen.write(rect.cut_bottom(note), row.note, note_letters(pen));
    pen.write(rect, row.figure, pen.strong());
}

}  // namespace

float draw(Pen& pen, Duels const& chart, Size size, bool draws) {
    auto const labels = labels_of(chart.rows);
    auto const division = divide(pen, size.width, labels, 0.24F);
    float const share = figure_share(pen, chart, division.cells().w);
    float const figures = parts_of(pen, share, division.cells()).figure.w;
    float const over = std::max(pen.em * 2.6F, head_height(pen, chart.head, figures));
    Rows rows(pen, size, labels, division, over, heights_of(chart.rows, [&](auto const& row) {
                  return height_of(pen, row, figures);
              }));
    if (!draws) return rows.needed();
    auto const all = chart.rows.size();
    auto const head = parts_of(pen, share, rows.head());
    for (std::size_t i = 0; i < all; ++i)
        draw_column_head(pen, cell_in(head.cells, i, all), chart.rows[i].label, i);
    draw_head(pen, head.figure, chart.head, text::Align::start);
    for (std::size_t at = 0; at < all; ++at) {
        auto const& row = chart.rows[at];
        auto const parts =
            parts_of(pen, share,
                     rows.draw(at, row.note.empty() ? row.figure : row.figure + ", " + row.note));
        for (std::size_t other = 0; other < all; ++other)
            if (other != at)
                draw_duel(pen, cell_in(parts.cells, other, all), row.wins[other],
                          chart.rows[other].wins[at], "bar." + std::to_string(at));
        draw_figure(pen, parts.figure, row);
    }
    return rows.needed();
}

}  // namespace jemaa::charts
