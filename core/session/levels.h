#pragma once

#include "session/event.h"
#include "session/state.h"

namespace jemaa::session {

/// Whether an assistant stands there, who only runs steps and may not do this: what ends a
/// vote, opens it, changes what people gave, or takes something out of the
/// kiosk.
bool needs_facilitator(State const& state, Happening const& what);

}  // namespace jemaa::session
