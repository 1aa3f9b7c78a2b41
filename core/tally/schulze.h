#pragma once

#include "tally/outcome.h"

namespace jemaa::tally {

/// Schulze's beat-path method: i beats j if the strongest chain of pairwise
/// victories from i to j is stronger than that from j to i. The score is how
/// many an option beats, and most come first. It wins if fewer others beat it
/// than are to be chosen: of one winner, if nobody beats it. So where paths
/// are equally strong, an option can win without the first place.
/// How strong a victory is has two published variants, which can differ where
/// ballots leave options unranked or equal: winning votes (the number on the
/// winning side) and margins (the difference).
/// Source: M. Schulze, A New Monotonic, Clone-Independent, Reversal Symmetric,
/// and Condorcet-Consistent Single-Winner Election Method, 2011.
/// Ties: equal scores share a place; none is broken.
/// Settings: `winners`; `duels` = 1: the ballots are duels.
/// Steps: PairSteps with the strongest paths.
Outcome count_schulze_winning_votes(Profile const& profile);
Outcome count_schulze_margins(Profile const& profile);

}  // namespace jemaa::tally
