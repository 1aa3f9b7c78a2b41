#include "insight/suppression.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include "insight/outsider.h"

namespace jemaa::insight {
namespace {

using Hidden = HiddenCells;

int sum_of(std::vector<int> const& row) {
    return std::accumulate(row.begin(), row.end(), 0);
}

Hidden small_ones(CountTable const& table) {
    Hidden hidden;
    for (auto const& row : table.rows) {
        auto& cells = hidden.emplace_back();
        bool const nothing = sum_of(row) == 0;
        for (std::size_t column = 0; column < row.size(); ++column)
            cells.push_back(!nothing &&
                            (row[column] < fewest_shown || table.rows[0][column] < fewest_shown));
    }
    return hidden;
}

/// A row that must hide one cell more, or nothing.
std::optional<std::size_t> leaking_row(CountTable const& table, Hidden const& hidden) {
    auto const known = what_is_known(table, hidden);
    for (std::size_t row = 0; row < hidden.size(); ++row)
        for (std::size_t column = 0; column < hidden[row].size(); ++column)
            if (hidden[row][column] && known[row][column]) return row;
    return std::nullopt;
}

/// Hides the smallest cell that the row shows; the whole column when it is
/// that of the people. False when the row shows nothing.
bool hide_one_more(CountTable const& table, Hidden& hidden, std::size_t row) {
    auto const columns = table.rows[row].size();
    auto best = columns;
    for (std::size_t column = 0; column < columns; ++column)
        if (!hidden[row][column] &&
            (best == columns || table.rows[row][column] < table.rows[row][best]))
            best = column;
    if (best == columns) return false;
    for (std::size_t other = 0; other < hidden.size(); ++other)
        if ((other == row || row == 0) && sum_of(table.rows[other]) > 0) hidden[other][best] = true;
    return true;
}

void hide_all(CountTable const& table, Hidden& hidden) {
    for (std::size_t row = 0; row < hidden.size(); ++row)
        hidden[row].assign(hidden[row].size(), sum_of(table.rows[row]) > 0);
}

}  // namespace

HiddenCells hidden_cells(CountTable const& table) {
    if (table.rows.empty()) return {};
    auto hidden = small_ones(table);
    while (auto const row = leaking_row(table, hidden)) {
        if (hide_one_more(table, hidden, *row)) continue;
        hide_all(table, hidden);
        break;
    }
    return hidden;
}

}  // namespace jemaa::insight
