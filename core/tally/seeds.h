#pragma once

#include "tally/outcome.h"

namespace jemaa::tally {

/// Cumulative voting with all counters given: each ballot shares out `seeds`
/// seeds, so that everybody weighs the same; the scores are the sums. It is
/// the "ten seed technique" of participatory appraisal.
/// Source: R. Jayakaran, The Ten Seed Technique, World Vision China, 2002; of
/// cumulative voting, see dots.h.
/// Ties: equal scores share a place; none is broken.
/// Settings: `seeds`, `per_option`, `partial` (limits_of), `winners`.
Outcome count_seeds(Profile const& profile);

}  // namespace jemaa::tally
