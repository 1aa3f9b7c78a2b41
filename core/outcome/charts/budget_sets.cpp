#include <algorithm>

#include "charts/drawing.h"
#include "charts/rows.h"

namespace jemaa::charts {
namespace {

struct Columns {
    Rect votes, cost;
    std::vector<Rect> ways;
};

Columns columns_in(Pen const& pen, Rect rest, std::size_t ways) {
    Columns columns{rest.cut_start(rest.w * 0.2F), rest.cut_start(rest.w * 0.3F), {}};
    rest.cut_start(pen.em * 0.4F);
    for (std::size_t i = 0; i < ways; ++i) columns.ways.push_back(cell_of(pen, rest, i, ways));
    return columns;
}

void draw_heads(Pen& pen, BudgetSets const& chart, Columns const& columns) {
    auto letters = pen.small();
    letters.most_lines = 2;
    pen.write(columns.votes, chart.votes_head, letters);
    pen.write(columns.cost, chart.cost_head, letters);
    for (std::size_t i = 0; i < chart.ways.size(); ++i) {
        auto const& way = chart.ways[i];
        pen.mark({"rule." + std::to_string(i), way.words, way.figure, way.strong, columns.ways[i]});
        draw_head(pen, columns.ways[i], way);
    }
}

void draw_row(Pen& pen, BudgetSets::Row const& row, Columns const& columns, std::string const& key,
              std::int64_t most) {
    Rect votes = columns.votes;
    Rect const track = votes.cut_bottom(votes.h * 0.34F);
    float const share = most > 0 ? static_cast<float>(row.votes) / static_cast<float>(most) : 0;
    Rect const bar{track.x, track.y, std::max(track.w * 0.9F * share, pen.em * 0.12F),
                   std::min(track.h * 0.6F, pen.em * 0.5F)};
    pen.fill(bar, row.label.chosen ? pen.colours().chosen : pen.colours().bar);
    pen.shape(key, static_cast<double>(row.votes), bar);
    pen.write(votes, row.votes_figure, pen.strong());
    pen.write(columns.cost, row.cost, pen.running());
    for (std::size_t i = 0; i < row.funded.size(); ++i) {
        float const size = std::min(columns.ways[i].h * 0.6F, pen.em * 1.7F);
        Rect const place = columns.ways[i].middle(size, size);
        if (row.funded[i])
            pen.tick(place, pen.colours().good);
        else
            pen.fill(place.middle(size * 0.6F, size * 0.1F), pen.colours().faint);
    }
}

}  // namespace

float draw(Pen& pen, BudgetSets const& chart, Size size, bool draws) {
    float const foot = chart.foot.empty() ? 0 : pen.em * 1.8F;
    Size const above{size.width, std::max(0.F, size.height - foot)};
    Rows rows(pen, above, labels_of(chart.rows), pen.em * 3, pen.em * 2.4F);
    if (!draws) return rows.needed() + foot;
    draw_heads(pen, chart, columns_in(pen, rows.head(), chart.ways.size()));
    std::int64_t most = 0;
    for (auto const& row : chart.rows) most = std::max(most, row.votes);
    for (std::size_t at = 0; at < chart.rows.size(); ++at) {
        auto const& row = chart.rows[at];
        Rect const rest = rows.draw(at, row.votes_figure + ", " + row.cost);
        draw_row(pen, row, columns_in(pen, rest, chart.ways.size()), "bar." + std::to_string(at),
                 most);
    }
    if (foot > 0) {
        Rect const under{0, size.height - foot, size.width, foot};
        pen.mark({"why", chart.foot, "", false, under});
        auto letters = pen.running();
        letters.colour = pen.colours().ink_soft;
        pen.write(under, chart.foot, letters);
    }
    return rows.needed() + foot;
}

}  // namespace jemaa::charts
