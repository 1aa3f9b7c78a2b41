#include <algorithm>

#include "charts/drawing.h"
#include "charts/heads.h"

namespace jemaa::charts {
namespace {

// As wide as the figures and the words over them, within reason.
struct Widths {
    float votes = 0, cost = 0;
};

float width_of(Pen const& pen, std::vector<std::string> const& figures, std::string const& head) {
    float width = pen.measure(head, pen.small()).width;
    for (auto const& figure : figures)
        width = std::max(width, pen.measure(figure, pen.strong()).width);
    return width + pen.em;
}

Widths widths_of(Pen const& pen, BudgetSets const& chart, float room) {
    std::vector<std::string> votes, costs;
    for (auto const& row : chart.rows) {
        votes.push_back(row.votes_figure);
        costs.push_back(row.cost);
    }
    return {std::clamp(width_of(pen, votes, chart.votes_head), room * 0.15F, room * 0.25F),
            std::min(width_of(pen, costs, chart.cost_head), room * 0.4F)};
}

struct Columns {
    Rect votes, cost, ways;
};

Columns columns_in(Pen const& pen, Widths const& widths, Rect rest) {
    Columns columns{rest.cut_start(widths.votes), rest.cut_start(widths.cost), {}};
    rest.cut_start(pen.em * 0.4F);
    columns.ways = rest;
    return columns;
}

// Stacked where votes, costs and signs do not all find room behind the labels.
Division divided(Pen& pen, BudgetSets const& chart, float width,
                 std::vector<Label const*> const& labels) {
    auto division = divide(pen, width, labels);
    float const room = division.cells().w;
    auto const widths = widths_of(pen, chart, room);
    float const ways = pen.em * 2.5F * static_cast<float>(chart.ways.size());
    bool const fit = widths.votes + widths.cost + ways <= room &&
                     pen.holds(chart.votes_head, pen.small(), widths.votes, 2) &&
                     pen.holds(chart.cost_head, pen.small(), widths.cost, 2);
    if (!fit) division.stack();
    division.stack_to([&](float cells) {
        auto const columns = columns_in(pen, widths_of(pen, chart, cells), {0, 0, cells, 0});
        return fit_over(pen, chart.ways, columns.ways.w);
    });
    return division;
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
        Rect const cell = cell_of(pen, columns.ways, i, row.funded.size());
        float const size = std::min(cell.h * 0.6F, pen.em * 1.7F);
        Rect const place = cell.middle(size, size);
        if (row.funded[i])
            pen.tick(place, pen.colours().good);
        else
            pen.fill(place.middle(size * 0.6F, size * 0.1F), pen.colours().faint);
    }
}

Letters foot_letters(Pen const& pen) {
    auto letters = pen.running();
    letters.colour = pen.colours().ink_soft;
    letters.most_lines = 0;
    return letters;
}

// The heads of votes and costs stand on the line under which the rows begin.
void draw_heads(Pen& pen, BudgetSets const& chart, Columns const& columns) {
    for (auto const& [cell, words] :
         {std::pair{columns.votes, chart.votes_head}, std::pair{columns.cost, chart.cost_head}}) {
        float const height = head_height(pen, words, cell.w);
        draw_head(pen, {cell.x, cell.bottom() - height, cell.w, height}, words, text::Align::start);
    }
}

}  // namespace

float draw(Pen& pen, BudgetSets const& chart, Size size, bool draws) {
    float const foot =
        chart.foot.empty()
            ? 0
            : pen.height_of(chart.foot, foot_letters(pen), size.width) + pen.em * 0.4F;
    Size const above{size.width, std::max(0.F, size.height - foot)};
    auto const labels = labels_of(chart.rows);
    auto const division = divided(pen, chart, size.width, labels);
    auto const widths = widths_of(pen, chart, division.cells().w);
    auto const columns = columns_in(pen, widths, division.cells());
    float const least = std::max(head_height(pen, chart.votes_head, columns.votes.w),
                                 head_height(pen, chart.cost_head, columns.cost.w)) +
                        pen.em * 0.3F;
    Heads ways(pen, chart.ways, columns.ways, {0, 0, size.width, 0}, least);
    Rows rows(pen, above, labels, division, ways.height() + pen.em * 0.4F,
              std::vector(labels.size(), pen.em * 2.4F));
    if (!draws) return rows.needed() + foot;
    draw_heads(pen, chart, columns_in(pen, widths, rows.head().inset(0, pen.em * 0.2F)));
    ways.draw(0, "rule");
    std::int64_t most = 0;
    for (auto const& row : chart.rows) most = std::max(most, row.votes);
    for (std::size_t at = 0; at < chart.rows.size(); ++at) {
        auto const& row = chart.rows[at];
        Rect const rest = rows.draw(at, row.votes_figure + ", " + row.cost);
        draw_row(pen, row, columns_in(pen, widths, rest), "bar." + std::to_string(at), most);
    }
    if (foot > 0) {
        Rect const under{0, size.height - foot, size.width, foot};
        pen.mark({"why", chart.foot, "", false, under});
        pen.write(under, chart.foot, foot_letters(pen));
    }
    return rows.needed() + foot;
}

}  // namespace jemaa::charts
