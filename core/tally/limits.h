#pragma once

#include <cstdint>

#include "base/id.h"
#include "domain/ballot_kind.h"
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

/// Why a ballot is impossible.
enum class Reason {
    foreign_ballot,    ///< of another poll
    unknown_option,    ///< not an option of the poll
    unknown_aspect,    ///< not a criterion of the poll, or not a pair of its options
    doubled_mark,      ///< one option marked twice
    negative,          ///< a value below 0
    too_much_on_one,   ///< a value above what one option may get
    too_much_in_all,   ///< an over-vote
    too_little_in_all  ///< seeds were kept that had to be given
};

/// The reason's name as it stands above, e.g. "too_much_in_all".
char const* name_of(Reason reason);

/// So many ballots were not counted, because of what they say of an option.
struct Rejection {
    Reason reason = Reason::foreign_ballot;
    Id option;  ///< nil where the whole ballot is wrong
    int ballots = 0;
    bool operator==(Rejection const&) const = default;
};

}  // namespace jemaa::tally
