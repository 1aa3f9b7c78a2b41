#pragma once

#include "meaning/meaning.h"

namespace jemaa::meaning {

/// Chance is drawn from a fixed seed, so that what is told is the same each
/// time.
inline constexpr std::uint64_t seed = 20'261'124;

/// Draws so many rooms that a large poll does not keep anybody waiting: from
/// 1000 in a small one down to 20. Every ballot of `results` must be possible.
Certainty certainty_of(PollResults const& results, tally::Merges const& merges,
                       std::string_view rule);

}  // namespace jemaa::meaning
