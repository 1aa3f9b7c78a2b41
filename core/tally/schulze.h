#pragma once

#include "tally/outcome.h"

namespace jemaa::tally {

/// Schulze's beat-path method: i beats j if the strongest chain of pairwise
/// victories from i to j is stronger than that from j to i. An option's place
/// is after all that beat it; unbeaten ones come first and win. The score is
/// how many it beats. How strong a victory is has two published variants,
/// which can differ where ballots leave options unranked or equal: winning
/// votes (the number on the winning side) and margins (the difference).
/// Source: M. Schulze, A New Monotonic, Clone-Independent, Reversal Symmetric,
/// and Condorcet-Consistent Single-Winner Election Method, 2011.
/// Ties: options that as many beat share a place; none is broken.
/// Settings: `winners`; `duels` = 1: the ballots are duels.
/// Steps: PairSteps with the strongest paths.
Outcome count_schulze_winning_votes(Profile const& profile);
Outcome count_schulze_margins(Profile const& profile);

}  // namespace jemaa::tally
