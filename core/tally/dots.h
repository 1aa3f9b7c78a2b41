#pragma once

#include "tally/outcome.h"

namespace jemaa::tally {

/// Cumulative voting with a cap: each ballot gives up to `dots` dots, at most
/// `per_option` to one option; the scores are the sums. A ballot that says
/// anything else is rejected as a whole, and none of its dots counts.
/// Source of cumulative voting: J. G. Marshall, Minorities and Majorities:
/// Their Relative Rights, 1853.
Outcome count_dots(PollResults const& results);

}  // namespace jemaa::tally
