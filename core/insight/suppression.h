#pragma once

#include <vector>

namespace jemaa::insight {

/// No number of fewer people than this may be shown for a part of a room.
inline constexpr int fewest_shown = 5;

/// Counts of people by row and column. Row 0 counts the people of each column;
/// every other row counts those of them to whom something applies. The sum of
/// each row is public.
struct CountTable {
    std::vector<std::vector<int>> rows;
    /// Whether everybody is in exactly one of the other rows, so that these add
    /// up to row 0 in each column.
    bool each_in_one_row = false;
};

/// By row and column.
using HiddenCells = std::vector<std::vector<bool>>;

/// Which cells to hide so that no number under fewest_shown is shown, and none
/// of the hidden ones can be worked out: neither from the sums by solving
/// equations, nor from knowing that no count is negative and none is greater
/// than the number of people in its column. A column with fewer people than
/// that is hidden as a whole. The sums themselves stay public, so a row whose
/// sum is 0 is shown. Hides a whole row rather than risk one cell.
HiddenCells hidden_cells(CountTable const& table);

}  // namespace jemaa::insight
