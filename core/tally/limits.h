#pragma once

#include <cstdint>

#include "base/id.h"
#include "domain/ballot_kind.h"
#include "domain/rejection.h"
#include "domain/settings.h"

namespace jemaa::tally {

inline constexpr std::int64_t best_of_all = 1000;
inline constexpr std::int64_t greatest_weight = 1000;  ///< of a criterion: sums must not overflow

/// What the marks of one ballot may say.
struct Limits {
    std::int64_t most_on_one = 0;   ///< the greatest value of one mark; the least is 0
    std::int64_t most_in_all = 0;   ///< the greatest sum of a ballot's values
    std::int64_t least_in_all = 0;  ///< the least sum of a ballot that says anything
};

/// The limits that a kind has under a poll's settings with so many options.
///
/// - approval: `approvals` = how many may be approved of; 0 or absent: all
/// - dots: `dots` = how many in all (1 if absent), `per_option` = how many on
///   one option (all if absent)
/// - seeds: `seeds` = how many in all (10), `per_option` as for dots,
///   `partial` = 1: some may be kept; 0 or absent: all must be given
/// - score, grades: `best` = the best face or grade (4), the worst being 0; at
///   most best_of_all
/// - budget: 0 or 1 on each; that they fit in is for the rule to see
Limits limits_of(BallotKind kind, Settings const& settings, int options);

}  // namespace jemaa::tally
