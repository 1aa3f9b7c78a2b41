#pragma once

#include "tally/outcome.h"

namespace jemaa::tally {

/// Copeland's method: wins minus losses in the comparison of every pair; an
/// option that beats every other one comes first.
/// Source: A. H. Copeland, A Reasonable Social Welfare Function, 1951.
/// Ties: a tied pair counts for neither; equal scores share a place; none is
/// broken.
/// Settings: `winners`; `duels` = 1: the ballots are duels.
/// Steps: PairSteps.
Outcome count_copeland(Profile const& profile);

}  // namespace jemaa::tally
