#pragma once

#include "tally/outcome.h"

namespace jemaa::tally {

/// Adds up the marks of each option; the greatest sum comes first, equal sums
/// share a place, and an option without any mark does not win.
Outcome count_sums(Profile const& profile);

}  // namespace jemaa::tally
