#pragma once

#include <cstdint>
#include <span>

#include "tally/outcome.h"

namespace jemaa::tally {

/// What every outcome tells: counts, seats, rejections, and each option with
/// its supporters, by number, not yet placed.
Outcome begin_outcome(Profile const& profile);

/// score / per in lowest terms.
void set_score(Placed& placed, std::int64_t score, std::int64_t per = 1);

/// Gives places by level, the least first, and orders by them; options of
/// equal level share a place and stand by id. levels: by option number.
void place_by_level(Outcome& outcome, std::span<std::int64_t const> levels);

/// The same by score, greatest first.
void place_by_score(Outcome& outcome);

/// Everybody whose place is within the seats wins, if anyone voted.
void choose_winners(Outcome& outcome);

/// The same, but nobody wins with a score of 0.
void choose_winners_with_score(Outcome& outcome);

}  // namespace jemaa::tally
