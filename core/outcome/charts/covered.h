#pragma once

#include <string>
#include <vector>

#include "charts/chart.h"

namespace jemaa::charts {

/// The chart of charts_of() that shows places row by row, with the first `rows` of
/// them still to be revealed: nothing of these can be seen, nor worked out from
/// heads and scales. `words` stand in their stead.
Chart covered(std::vector<Chart> const& charts, std::size_t rows, std::string const& words);

}  // namespace jemaa::charts
