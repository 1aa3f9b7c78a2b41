#pragma once

#include <cstdint>
#include <vector>

#include "tally/profile.h"

namespace jemaa::tally {

/// How many ballots gave each value, from 0 to the best.
using Histogram = std::vector<std::int64_t>;

/// By criterion and option. A ballot that is not blank and has no mark there
/// counts with 0.
std::vector<std::vector<Histogram>> histograms_of(Profile const& profile);

}  // namespace jemaa::tally
