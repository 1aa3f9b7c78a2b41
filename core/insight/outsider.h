#pragma once

#include "insight/suppression.h"

namespace jemaa::insight {

/// Which cells somebody can tell who sees those that are not hidden, and the
/// sum of each row: by solving the equations that the sums make, or because no
/// count is negative or above the number of people in its column.
HiddenCells what_is_known(CountTable const& table, HiddenCells const& hidden);

}  // namespace jemaa::insight
