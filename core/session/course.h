#pragma once

#include <string_view>
#include <variant>

#include "session/state.h"

/// Where the workshop stands in its agenda.
namespace jemaa::session {

agenda::AgendaStep const& current(State const& state);

/// The current step's kind if it is of this one, else null.
template <typename Kind>
Kind const* current_as(State const& state) {
    return std::get_if<Kind>(&current(state).kind);
}

/// The step with this key; null when the agenda has none.
agenda::AgendaStep const* step_at(State const& state, std::string_view key);

/// What the step with this key is if it is of this kind, else null.
template <typename Kind>
Kind const* step_as(State const& state, std::string_view key) {
    auto const* const step = step_at(state, key);
    return step ? std::get_if<Kind>(&step->kind) : nullptr;
}

bool is_closed(State const& state, std::string_view key);
bool has_started(State const& state, std::string_view key);  ///< runs or is closed

/// The first vote that what this wall or grouping has chosen can still join;
/// else null.
agenda::AgendaStep const* coming_vote(State const& state, std::string_view from);

/// As many ballots as people in the room. A room that was not counted never
/// has enough.
bool has_everybody_voted(State const& state, std::string_view vote_key);

/// The poll of the current step while people may vote in it, else null. Without
/// cards it takes no more ballots than there are people; with them each card
/// votes once, also that of somebody who came after the head count.
Poll const* open_poll(State const& state);

/// What somebody who has nothing to do now is told.
Waiting waiting_now(State const& state);

}  // namespace jemaa::session
