#pragma once

#include "tally/pair_matrix.h"

namespace jemaa::tally {

/// Twice the wins of i over j; a "cannot decide" is half a win each.
PairMatrix doubled_wins(Profile const& profile);

}  // namespace jemaa::tally
