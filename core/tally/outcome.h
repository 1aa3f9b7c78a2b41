#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/error.h"
#include "domain/fact.h"

namespace jemaa::tally {

/// An option's place in the outcome. Tied options share a place, and the next
/// place counts them all (1, 2, 2, 4: standard competition ranking).
struct Placed {
    Id option;
    std::int64_t score = 0;
    int supporters = 0;  ///< ballots with at least one dot on it
    int place = 1;
    bool tied = false;
    bool operator==(Placed const&) const = default;
};

struct Outcome {
    std::vector<Placed> order;  ///< by place, ties by option id (display only)
    int ballots = 0;            ///< counted ones
    int blank = 0;              ///< counted ones without any dot
    int rejected = 0;           ///< impossible ballots: over-votes, unknown options, negative marks
    std::int64_t total = 0;     ///< dots on counted ballots
    bool operator==(Outcome const&) const = default;
};

/// Counts a poll by the rule that it names. The same for any order of rows.
/// bad_argument when the rule is unknown.
Expected<Outcome> count(PollResults const& results);

}  // namespace jemaa::tally
