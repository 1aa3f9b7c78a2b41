#include "charts/covered.h"

#include <algorithm>

namespace jemaa::charts {
namespace {

void cover(Bars::Row& row) {
    row.length = 0;
    row.figure.clear();
    row.note.clear();
}

void cover(Distributions::Row& row) {
    for (auto& strip : row.strips) strip = {};
    row.note.clear();
    row.value.clear();
}

void cover(Rounds::Row& row) {
    for (auto& cell : row.cells) cell.reset();
}

void cover(BudgetSets::Row& row) {
    row.votes = 0;
    row.votes_figure.clear();
    row.cost.clear();
    row.funded.clear();
}

void cover_heads(BudgetSets& chart) {
    for (auto& way : chart.ways) way.figure.clear();
    chart.foot.clear();
}

template <typename Kind>
void cover_heads(Kind&) {}

template <typename Kind>
void cover_rows(Kind& chart, std::size_t rows, std::string const& words) {
    for (std::size_t i = 0; i < std::min(rows, chart.rows.size()); ++i) {
        cover(chart.rows[i]);
        chart.rows[i].label = {.badge = "", .pictogram = "❔", .words = words};
    }
    if (rows > 0) cover_heads(chart);
}

}  // namespace

Chart covered(std::vector<Chart> const& charts, std::size_t rows, std::string const& words) {
    if (charts.empty()) return Bars{};
    Chart chart = charts.back();
    std::visit(
        [&](auto& kind) {
            if constexpr (requires { cover(kind.rows[0]); }) cover_rows(kind, rows, words);
        },
        chart);
    return chart;
}

}  // namespace jemaa::charts
