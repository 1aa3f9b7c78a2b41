#pragma once

#include <vector>

#include "tally/outcome.h"

namespace jemaa::tally {

/// Gives places by score, greatest first, and orders by them; options of equal
/// score share a place and stand by id.
void place_by_score(std::vector<Placed>& options);

}  // namespace jemaa::tally
