#pragma once

#include <optional>
#include <vector>

#include "tally/outcome.h"

namespace jemaa::tally {

/// What became of an option between two rounds of a vote by the same rule.
struct Change {
    PollOption option;             ///< as the later round has it; or the earlier, if it is gone
    std::optional<Placed> before;  ///< nothing when it was not there
    std::optional<Placed> after;
    bool operator==(Change const&) const = default;
};

/// Where the option went: by its place, so that a different number of ballots
/// alone moves nothing.
enum class Direction { up, same, down, joined, gone };
Direction direction_of(Change const& change);

/// A round's options and what was counted.
struct CountedRound {
    std::vector<PollOption> const& options;
    Outcome const& outcome;
};

/// Options are the same when they have the same key and subject: their ids
/// differ between polls. In the order of the later outcome, then those that are
/// gone in the order of the earlier.
std::vector<Change> changes_between(CountedRound const& earlier, CountedRound const& later);

}  // namespace jemaa::tally
