#include <algorithm>

#include "charts/drawing.h"
#include "charts/heads.h"
#include "charts/noted_cells.h"

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

}  // namespace

float draw(Pen& pen, OpinionGroups const& chart, Size size, bool draws) {
    auto const labels = labels_of(chart.rows);
    NotedCells noted(pen, size.width, labels, notes_of(chart.rows), note_share);
    noted.stack_for(chart.heads);
    Heads heads(pen, chart.heads, noted.cells(), {0, 0, size.width, 0});
    Rows rows(pen, size, labels, noted.division(), heads.height() + pen.em * 0.4F,
              noted.heights(pen.em * 2.2F));
    if (!draws) return rows.needed();
    heads.draw(0, "group");
    for (std::size_t at = 0; at < chart.rows.size(); ++at) {
        auto const& row = chart.rows[at];
        Rect const cells = noted.write(at, rows.draw(at, row.value));
        for (std::size_t i = 0; i < row.stances.size(); ++i)
            draw_stance(pen, row.stances[i], cell_of(pen, cells, i, row.stances.size()));
    }
    return rows.needed();
}

}  // namespace jemaa::charts
