#pragma once

#include <string>

#include "session/turn.h"

/// How the facilitator moves the workshop along its agenda. Each does nothing
/// where it makes no sense.
namespace jemaa::session {

void start_step(Turn& turn);
void close_step(Turn& turn);     ///< of a vote: asks first
void next_step(Turn& turn);      ///< the same
void previous_step(Turn& turn);  ///< changes no step
void ask_reopen(Turn& turn);
void reopen_step(Turn& turn, std::string const& reason);
void ask_vote_again(Turn& turn);
void vote_again(Turn& turn, std::string const& reason);
/// Takes back the newest action, and shows `then`.
void undo_action(Turn& turn, Situation then = Console{});

/// The facilitator said yes to closing the running vote.
void close_vote(Turn& turn, bool and_go_on);

}  // namespace jemaa::session
