#pragma once

#include <optional>

#include "session/turn.h"

/// The time that a step was given, and what is left of it. It only informs: a
/// step goes on when its time is over.
namespace jemaa::session {

/// How the time is told: whole minutes, rounded up; in the last one seconds;
/// when it is over, the minutes since.
struct Countdown {
    enum class Unit { minutes, seconds, over } unit = Unit::minutes;
    int value = 0;
    bool operator==(Countdown const&) const = default;
};

/// Until the running step should end; negative when it should have ended.
/// Nothing for a step without planned time.
std::optional<Milliseconds> time_left(State const& state);
std::optional<Countdown> countdown(State const& state);

/// Until the countdown reads differently; nothing when it stands still.
std::optional<Milliseconds> until_countdown_changes(State const& state);

/// Whether the facilitator has the current step paused.
bool is_paused(State const& state);

void pause_step(Turn& turn);
void resume_step(Turn& turn);
/// Gives the running step five minutes more, from now if its time is over.
void extend_step(Turn& turn);

}  // namespace jemaa::session
