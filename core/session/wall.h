#pragma once

#include <vector>

#include "session/state.h"

/// The ideas on the wall.
namespace jemaa::session {

/// Those that the room sees, or instead those that were hidden from it; by id.
std::vector<Idea> ideas_on(State const& state, WallView const& wall);

/// Whether the facilitator may clarify and hide ideas there now.
bool can_edit(State const& state, WallView const& wall);

}  // namespace jemaa::session
