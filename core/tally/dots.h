#pragma once

#include "tally/outcome.h"

namespace jemaa::tally {

/// Cumulative voting with a cap: each ballot gives up to `dots` dots, at most
/// `per_option` to one option; the scores are the sums.
/// Source of cumulative voting: J. G. Marshall, Minorities and Majorities:
/// Their Relative Rights, 1853.
/// Ties: equal scores share a place; none is broken.
/// Settings: `dots`, `per_option` (limits_of), `winners`.
Outcome count_dots(Profile const& profile);

}  // namespace jemaa::tally
