#pragma once

#include <string>

#include "session/results_situation.h"
#include "session/turn.h"

/// Results that are revealed to the room place by place, from the last to the first,
/// tied options together. A page below 0 counts the places that are still covered;
/// ShowPage with the next one uncovers a place, and with any lower one covers again.
namespace jemaa::session {

/// Covers every place, however many there are.
inline constexpr int all_covered = -1'000'000;

/// How many places, from the first on, must not be seen yet.
int covered_places(ResultsView const& view);

/// Whether there is something to reveal, and the facilitator shows it.
bool can_reveal(ResultsView const& view);

/// Shows a vote's results with every place covered.
void reveal_results(Turn& turn, std::string const& vote);

}  // namespace jemaa::session
