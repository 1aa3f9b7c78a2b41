#include <algorithm>

#include "charts/drawing.h"
#include "charts/rows.h"

namespace jemaa::charts {
namespace {

std::string spoken(Duels const& chart, std::size_t row) {
    auto const all = chart.options.size();
    std::string words = chart.notes.empty() ? "" : chart.notes[row];
    for (std::size_t other = 0; other < all; ++other)
        if (other != row)
            words += (words.empty() ? "" : ", ") + std::to_string(chart.wins[row * all + other]) +
                     ":" + std::to_string(chart.wins[other * all + row]);
    return words;
}

// Who won is told by the ground, the frame and the bold figure.
void draw_duel(Pen& pen, Rect const& cell, std::int64_t won, std::int64_t lost,
               std::string const& key) {
    Rect const box = cell.inset(pen.em * 0.1F, pen.em * 0.15F);
    bool const wins = won > lost;
    pen.fill(box, wins ? pen.colours().bar : pen.colours().sunken, pen.em * 0.2F);
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

Rect cells_in(Pen const& pen, Rect rest, bool notes) {
    if (notes) rest.cut_end(rest.w * 0.24F + pen.em * 0.6F);
    return rest;
}

}  // namespace

float draw(Pen& pen, Duels const& chart, Size size, bool draws) {
    std::vector<Label const*> labels;
    for (auto const& option : chart.options) labels.push_back(&option);
    Rows rows(pen, size, labels, pen.em * 2.4F, 0, 0.24F);
    if (!draws) return rows.needed();
    auto const all = chart.options.size();
    bool const notes = std::ranges::any_of(chart.notes, [](auto const& n) { return !n.empty(); });
    for (std::size_t i = 0; i < all; ++i)
        draw_column_head(pen,
                         cells_in(pen, rows.head(), notes)
                             .cell(static_cast<int>(i), static_cast<int>(all), 1, 0),
                         chart.options[i], i);
    for (std::size_t at = 0; at < all; ++at) {
        Rect rest = rows.draw(at, spoken(chart, at));
        Rect const cells = cells_in(pen, rest, notes);
        for (std::size_t other = 0; other < all; ++other)
            if (other != at)
                draw_duel(pen, cells.cell(static_cast<int>(other), static_cast<int>(all), 1, 0),
                          chart.wins[at * all + other], chart.wins[other * all + at],
                          "bar." + std::to_string(at));
        if (!notes) continue;
        auto letters = pen.small();
        letters.most_lines = 3;
        pen.write(rest.cut_end(rest.w * 0.24F), chart.notes[at], letters);
    }
    return rows.needed();
}

}  // namespace jemaa::charts
