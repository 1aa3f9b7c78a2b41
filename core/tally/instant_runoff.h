#pragma once

#include "tally/outcome.h"

namespace jemaa::tally {

/// Instant run-off: each ballot counts for the option still in that it ranks
/// highest; while nobody has more than half of the ballots that rank somebody
/// still in, the option with the fewest drops out. A ballot that ranks several
/// of them equally highest waits until one of these is left. Who drops later
/// has a better place; those of the last round are placed by their votes. The
/// score is the votes in an option's last round.
/// Source: T. Hare, 1859, and W. R. Ware, 1871, for one seat; N. Tideman,
/// Collective Decisions and Voting, 2006.
/// Setting: `winners`: the first places. Steps: RunOffSteps.

/// Ties for the fewest: all of them drop together; if they are all that is
/// left, they share the place.
Outcome count_irv_simultaneous(Profile const& profile);

/// Ties for the fewest: the one with the highest number (the last by id) drops
/// alone; RunOffRound::lowest tells who tied.
Outcome count_irv_highest_index(Profile const& profile);

}  // namespace jemaa::tally
