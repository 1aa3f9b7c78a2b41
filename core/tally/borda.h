#pragma once

#include "tally/outcome.h"

namespace jemaa::tally {

/// Borda's count in three variants, which differ in what a ballot gives that
/// leaves options unranked. They can choose different winners, so each has its
/// own name. With m options, on a ballot that ranks them all without equals,
/// all give m-1, m-2, .. 0 (the modified one: m, m-1, .. 1).
/// Source: J.-C. de Borda, Mémoire sur les élections au scrutin, 1781.
/// Ties: equal scores share a place; none is broken.
/// Setting: `winners`.

/// Symmetric: an option gets 1 for each option that it is preferred to and 1/2
/// for each that it equals, unranked ones being equal to each other and below
/// all ranked ones (A. Dummett, The Borda Count and Agenda Manipulation, 1998;
/// P. Gärdenfors, Positionalist Voting Functions, 1973).
Outcome count_borda_symmetric(Profile const& profile);

/// Positional: m-1 for the first, and so on; unranked options get 0. Equal
/// ranks share the mean of their points.
Outcome count_borda_positional(Profile const& profile);

/// Modified ("do what you rank"): of k options ranked, the first gets k and
/// the last 1; unranked options get 0, so a short ballot gives less (P.
/// Emerson, The Original Borda Count and Partial Voting, 2013). Equal ranks
/// share the mean of their points.
Outcome count_borda_modified(Profile const& profile);

}  // namespace jemaa::tally
