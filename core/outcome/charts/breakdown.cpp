#include <algorithm>

#include "charts/drawing.h"
#include "charts/heads.h"

namespace jemaa::charts {
namespace {

// A figure over a bar: of all in the category, those who speak for the row.
void draw_share(Pen& pen, Rect cell, std::int64_t count, std::int64_t all, std::string const& key) {
    Rect const track = cell.cut_bottom(cell.h * 0.35F).middle(cell.w, pen.em * 0.6F);
    float const share = all > 0 ? static_cast<float>(count) / static_cast<float>(all) : 0.F;
    pen.fill(track, pen.colours().sunken, pen.em * 0.15F);
    Rect const bar{track.x, track.y, track.w * share, track.h};
    pen.fill(bar, pen.colours().bar, pen.em * 0.15F);
    pen.shape(key, static_cast<double>(count), bar);
    pen.write(cell, std::to_string(count), pen.strong());
}

}  // namespace

float draw(Pen& pen, Breakdown const& chart, Size size, bool draws) {
    auto const labels = labels_of(chart.rows);
    auto const columns = chart.heads.size() + 1;
    auto all = chart.heads;
    all.push_back(chart.all);
    auto division = divide(pen, size.width, labels, 0.26F);
    division.stack_to([&](float width) { return fit_over(pen, all, width); });
    Heads heads(pen, std::move(all), division.cells(), {0, 0, size.width, 0});
    Rows rows(pen, size, labels, division, heads.height() + pen.em * 0.4F,
              std::vector(labels.size(), pen.em * 2.6F));
    if (!draws) return rows.needed();
    heads.draw(0);
    for (std::size_t at = 0; at < chart.rows.size(); ++at) {
        auto const& row = chart.rows[at];
        auto const key = "bar." + std::to_string(at);
        Rect const rest = rows.draw(at, row.value).inset(0, pen.em * 0.2F);
        for (std::size_t i = 0; i < row.counts.size(); ++i) {
            Rect cell = cell_of(pen, rest, i, columns);
            if (row.counts[i])
                draw_share(pen, cell, *row.counts[i], chart.people[i].value_or(row.sum), key);
            else
                pen.pictogram(cell.cut_start(std::min(cell.h * 0.6F, pen.em * 1.3F)), "🔒");
        }
        draw_share(pen, cell_of(pen, rest, columns - 1, columns), row.sum, chart.everybody, key);
    }
    return rows.needed();
}

}  // namespace jemaa::charts
