#include <algorithm>

#include "charts/drawing.h"
#include "charts/rows.h"

namespace jemaa::charts {
namespace {

constexpr float note_share = 0.26F;

// Thumbs for where most of a group stand; both where it is split.
void draw_stance(Pen& pen, OpinionGroups::Stance stance, Rect cell) {
    float const size = std::min({cell.h * 0.75F, cell.w / 2, pen.em * 2});
    if (stance == OpinionGroups::Stance::in_favour)
        return pen.pictogram(cell.cut_start(size).middle(size, size), "👍");
    if (stance == OpinionGroups::Stance::against)
        return pen.pictogram(cell.cut_start(size).middle(size, size), "👎");
    for (auto const* thumb : {"👍", "👎"})
        pen.pictogram(cell.cut_start(size * 0.65F).middle(size * 0.6F, size * 0.6F), thumb);
}

Rect stances_in(Pen const& pen, Rect rest) {
    rest.cut_end(rest.w * note_share + pen.em * 0.7F);
    return rest;
}

}  // namespace

float draw(Pen& pen, OpinionGroups const& chart, Size size, bool draws) {
    Rows rows(pen, size, labels_of(chart.rows), pen.em * 3);
    if (!draws) return rows.needed();
    for (std::size_t i = 0; i < chart.heads.size(); ++i) {
        auto const& head = chart.heads[i];
        Rect const cell = cell_of(pen, stances_in(pen, rows.head()), i, chart.heads.size());
        pen.mark({"group." + std::to_string(i), head.words, head.figure, false, cell});
        draw_head(pen, cell, head);
    }
    for (std::size_t at = 0; at < chart.rows.size(); ++at) {
        auto const& row = chart.rows[at];
        Rect rest = rows.draw(at, row.value);
        for (std::size_t i = 0; i < row.stances.size(); ++i)
            draw_stance(pen, row.stances[i],
                        cell_of(pen, stances_in(pen, rest), i, row.stances.size()));
        auto letters = pen.strong();
        letters.most_lines = 3;
        pen.write(rest.cut_end(rest.w * note_share).inset(0, pen.em * 0.15F), row.note, letters);
    }
    return rows.needed();
}

}  // namespace jemaa::charts
