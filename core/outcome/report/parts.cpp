#include "report/parts.h"

#include <algorithm>
#include <iterator>
#include <type_traits>
#include <utility>
#include <variant>

namespace jemaa::report {
namespace {

using charts::Chart;

template <typename Kind>
constexpr bool can_be_parted =
    std::is_same_v<Kind, charts::Bars> || std::is_same_v<Kind, charts::Distributions> ||
    std::is_same_v<Kind, charts::BudgetSets> || std::is_same_v<Kind, charts::TimeLine>;

// Bars are as long in every part as they would be in the whole.
void keep_scale(charts::Bars& bars) {
    for (auto const& row : bars.rows) bars.longest = std::max(bars.longest, row.length);
}
void keep_scale(auto const&) {}

template <typename Kind>
void part(Kind chart, double most, std::function<double(Chart const&)> const& height,
          std::vector<Chart>& parts) {
    if (chart.rows.size() < 2 || height(chart) <= most) {
        parts.emplace_back(std::move(chart));
        return;
    }
    keep_scale(chart);
    auto const half = chart.rows.begin() + (std::ssize(chart.rows) + 1) / 2;
    Kind first = chart, second = chart;
    first.rows.assign(chart.rows.begin(), half);
    second.rows.assign(half, chart.rows.end());
    if constexpr (requires { first.foot; }) first.foot.clear();
    part(std::move(first), most, height, parts);
    part(std::move(second), most, height, parts);
}

}  // namespace

std::vector<Chart> parts_of(Chart const& chart, double most,
                            std::function<double(Chart const&)> const& height) {
    std::vector<Chart> parts;
    std::visit(
        [&]<typename Kind>(Kind const& kind) {
            if constexpr (can_be_parted<Kind>)
                part(kind, most, height, parts);
            else
                parts.emplace_back(kind);
        },
        chart);
    return parts;
}

}  // namespace jemaa::report
