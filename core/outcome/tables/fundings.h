#pragma once

#include <cstdint>
#include <vector>

#include "budget/poll.h"

namespace jemaa::outcome {

/// A line of a poll about a budget, as a table tells it.
struct Funding {
    Id option;
    std::int64_t place = 0;   ///< 1: funded first; 0: not funded
    bool tied = false;        ///< the tie rule had to choose between it and another
    std::int64_t votes = 0;   ///< ballots that support it
    std::int64_t points = 0;  ///< what they give it together; approvals are 1 each
    budget::Money cost = 0;
};

/// Every line: the funded ones as they were chosen, then the others by votes
/// and id.
std::vector<Funding> fundings(budget::PollOutcome const& decided);

}  // namespace jemaa::outcome
