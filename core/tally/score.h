#pragma once

#include "tally/outcome.h"

namespace jemaa::tally {

/// Score voting on one or several weighted criteria: the score is the weighted
/// mean, over all ballots that are not blank, of what the option got; a
/// criterion without a mark counts as 0, so that a few enthusiasts cannot lift
/// what the others left out. An exact fraction.
/// Source: weighted sum model, P. C. Fishburn, Additive Utilities with
/// Incomplete Product Set, Operations Research 15, 1967; range voting, W. D.
/// Smith, 2000.
/// Ties: equal scores share a place; none is broken.
/// Settings: `best` (limits_of), `weight.KEY` for each criterion, `winners`.
/// Steps: ScoreSteps, the mean on each criterion.
Outcome count_score_mean(Profile const& profile);

/// The same with medians: the weighted mean of the criteria's medians, each
/// the middle value or the mean of the two middle values.
/// Source: R. Bassett and J. Persky, Robust Voting, Public Choice 99, 1999.
Outcome count_score_median(Profile const& profile);

}  // namespace jemaa::tally
