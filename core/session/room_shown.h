#pragma once

#include <optional>

#include "session/room_view.h"

/// What the room sees of each kind of step, and of each view that is shown to it.
namespace jemaa::session {

/// The statement that a poll asks about; nothing for other polls.
std::optional<RoomCard> statement_asked(State const& state, Poll const& poll);

/// What the facilitator shows to the room, but results; nothing for any other situation.
RoomView::Shown shown_by_facilitator(State const& state);

/// What the step shows by itself while it runs.
RoomView::Shown shown_by_step(State const& state, agenda::AgendaStep const& step);

}  // namespace jemaa::session
