#pragma once

#include <map>

#include "meaning/counted_poll.h"
#include "outcome/contents.h"

namespace jemaa::outcome {

/// A poll that is closed, as it was cast and as it was counted.
struct ClosedPoll {
    PollResults results;
    meaning::PollOutcome outcome;
};

using ClosedPolls = std::map<Id, ClosedPoll>;

/// All that the tables of a workshop tell. Ballots are there of closed polls
/// only, so that no table shows how a vote is going.
struct Gathered {
    Contents contents;
    ClosedPolls closed;  ///< those of the workshops before too
};

/// Errors: as of read_contents(), meaning::count() and the store.
Expected<Gathered> gather(Store& store);

/// The same of a workshop whose contents were read from the store.
Expected<Gathered> gather(Store& store, Contents contents);

}  // namespace jemaa::outcome
