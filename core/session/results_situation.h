#pragma once

#include <memory>
#include <optional>
#include <string>

#include "base/error.h"
#include "base/id.h"

namespace jemaa::meaning {
struct CountedPoll;
struct Meaning;
}  // namespace jemaa::meaning

namespace jemaa::session {

/// A closed vote's outcome for the room, and on further pages what it means.
/// What is counted is counted once and then only drawn.
struct ResultsView {
    std::string vote;                                     ///< key of the Vote step
    Id poll;                                              ///< its last one that is closed
    std::shared_ptr<meaning::CountedPoll const> counted;  ///< none until it is counted
    Id former;                                            ///< what it repeats; nil: none
    std::shared_ptr<meaning::CountedPoll const> former_counted;
    bool changes = false;                             ///< what the further round changed is shown
    std::shared_ptr<meaning::Meaning const> meaning;  ///< none until it was asked for
    int page = 0;                                     ///< 0: the outcome itself
    bool for_room = false;       ///< shown by the facilitator: stays until it is taken away
    std::optional<Error> error;  ///< could not be read; GoOn tries again
};

}  // namespace jemaa::session
