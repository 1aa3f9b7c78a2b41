#pragma once

#include <map>

#include "outcome/contents.h"
#include "outcome/count.h"

namespace jemaa::outcome {

/// A poll that is closed, as it was cast and as it was counted.
struct ClosedPoll {
    PollResults results;
    PollOutcome outcome;
};

/// All that the tables of a workshop tell. Ballots are there of closed polls
/// only, so that no table shows how a vote is going.
struct Gathered {
    Contents contents;
    std::map<Id, ClosedPoll> closed;
};

/// Errors: as of read_contents(), count() and the store.
Expected<Gathered> gather(Store& store);

}  // namespace jemaa::outcome
