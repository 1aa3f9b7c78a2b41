#pragma once

#include "base/clock.h"
#include "session/idea_situation.h"

namespace jemaa::session {

struct State;
struct Turn;

inline constexpr Milliseconds longest_take{60'000};

/// What record, hear and again do to a take; any other event does nothing.
/// After longest_take the recording ends by itself.
void handle_take(Turn& turn, Take& take);

/// Whether the microphone is open. Then nobody is asked "still there?".
bool is_recording(State const& state);

/// When the seconds that are shown change next, in steady time.
std::optional<Milliseconds> next_second(State const& state);

}  // namespace jemaa::session
