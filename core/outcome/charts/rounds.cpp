#include <algorithm>

#include "charts/drawing.h"
#include "charts/heads.h"

namespace jemaa::charts {
namespace {

// Where there are more rounds than fit, the first and the last ones.
std::vector<std::size_t> shown_rounds(std::size_t all, float width, float em) {
    auto const fit = static_cast<std::size_t>(std::clamp(width / (em * 6), 2.F, 9.F));
    std::vector<std::size_t> rounds;
    for (std::size_t i = 0; i < all; ++i)
        if (i == 0 || i + fit > all) rounds.push_back(i);
    return rounds;
}

double most_votes(Rounds const& chart) {
    double most = 0;
    for (auto const& row : chart.rows)
        for (auto const& cell : row.cells)
            if (cell) most = std::max(most, cell->votes);
    return most;
}

std::string spoken(Rounds::Row const& row) {
    std::string words;
    for (auto const& cell : row.cells)
        if (cell) words += (words.empty() ? "" : ", ") + cell->figure;
    return words;
}

// The votes as a figure over a bar; a sign where the row leaves or wins.
void draw_cell(Pen& pen, Rect cell, Rounds::Cell const& votes, double most,
               std::string const& key) {
    float const em = pen.em;
    Rect const track = cell.cut_bottom(cell.h * 0.4F).middle(cell.w, std::min(cell.h, em * 0.7F));
    float const share = most > 0 ? static_cast<float>(votes.votes / most) : 0.F;
    pen.fill(track, pen.colours().sunken, em * 0.15F);
    Rect const bar{track.x, track.y, track.w * share, track.h};
    pen.fill(bar, votes.elected ? pen.colours().chosen : pen.colours().bar, em * 0.15F);
    pen.shape(key, votes.votes, bar);
    float const sign = std::min(cell.h, em);
    Rect figure = cell;
    Rect const place = Rect(cell.cut_end(votes.out || votes.elected ? sign : 0)).middle(sign, sign);
    figure.w = cell.w;
    pen.write(figure, votes.figure, pen.strong());
    if (votes.out) pen.cross(place, pen.colours().danger);
    if (votes.elected) pen.tick(place, pen.colours().good);
}

}  // namespace

float draw(Pen& pen, Rounds const& chart, Size size, bool draws) {
    auto const labels = labels_of(chart.rows);
    auto const division = divide(pen, size.width, labels);
    auto const shown = shown_rounds(chart.heads.size(), division.cells().w, pen.em);
    float const column =
        cell_of(pen, division.cells(), 0, std::max<std::size_t>(1, shown.size())).w;
    float head = pen.em * 1.9F;
    for (auto const round : shown)
        head = std::max(head, head_height(pen, chart.heads[round], column));
    Rows rows(pen, size, labels, division, head, std::vector(labels.size(), pen.em * 2.6F));
    if (!draws) return rows.needed();
    double const most = most_votes(chart);
    for (std::size_t i = 0; i < shown.size(); ++i)
        draw_head(pen, cell_of(pen, rows.head(), i, shown.size()), chart.heads[shown[i]],
                  text::Align::start);
    for (std::size_t at = 0; at < chart.rows.size(); ++at) {
        auto const& row = chart.rows[at];
        Rect const cells = rows.draw(at, spoken(row)).inset(0, pen.em * 0.2F);
        for (std::size_t i = 0; i < shown.size(); ++i)
            if (auto const& cell = row.cells[shown[i]])
                draw_cell(pen, cell_of(pen, cells, i, shown.size()), *cell, most,
                          "bar." + std::to_string(at));
    }
    return rows.needed();
}

}  // namespace jemaa::charts
