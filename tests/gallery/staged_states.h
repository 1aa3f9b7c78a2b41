#pragma once

#include <string>
#include <vector>

#include "session/state.h"

namespace jemaa::gallery {

struct StagedState {
    std::string name;  ///< "ballot-blocked"
    session::State state;
};

/// The Batna sample brought, by its own events, to each screen and to the
/// states of it that look different: empty, full, refused, waiting, failed.
std::vector<StagedState> staged_states();

}  // namespace jemaa::gallery
