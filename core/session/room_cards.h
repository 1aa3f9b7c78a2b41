#pragma once

#include "session/grouping.h"
#include "session/plan.h"
#include "session/room_view.h"

/// What the room sees of each thing.
namespace jemaa::session {

RoomCard card_of(agenda::Choice const& choice);
RoomCard card_of(agenda::Finding const& finding);
RoomCard card_of(Line const& line);
RoomCard card_of(State const& state, Theme const& theme);
RoomCard card_of(State const& state, agenda::Plan const& plan, PlannedAction const& action);
RoomCard card_of(State const& state, Idea const& idea);
RoomCard card_of(State const& state, PollOption const& option);

/// A version of a statement.
RoomCard statement_card(State const& state, Id const& version);

}  // namespace jemaa::session
