#pragma once

#include <vector>

#include "meaning/counted_poll.h"

namespace jemaa::meaning {

/// The votes, points or approvals of each project.
std::vector<std::int64_t> votes_of(budget::Election const& election);

/// The projects as they are told: what is funded, as it was chosen; then the
/// others, most votes first, ties by number.
std::vector<budget::Project> told_order(budget::PollOutcome const& decided);

/// A poll's options by the place that they have, the best first: tied ones
/// together. What a budget funds has a place each, what it does not those of its
/// votes. Empty where it could not be counted.
std::vector<std::vector<Id>> places_of(CountedPoll const& poll);

}  // namespace jemaa::meaning
