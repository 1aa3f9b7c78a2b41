#pragma once

#include "session/turn.h"

namespace jemaa::session {

/// Does what is due by now. Only a Tick asks whether somebody is still there:
/// a person's own event answers that.
void pass_time(State& state, bool may_ask);

/// Whether the time left stands on the screen: the room sees it, a person at
/// her ballot does not.
bool shows_countdown(State const& state);

}  // namespace jemaa::session
