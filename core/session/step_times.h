#pragma once

#include <optional>

#include "session/state.h"

/// When a step that is over was held.
namespace jemaa::session {

struct StepTimes {
    Milliseconds started{};  ///< since 1970; at this kiosk
    Milliseconds ended{};
    /// Minutes more than planned, rounded; negative for less. Nothing where none
    /// were planned.
    std::optional<int> over;
    bool operator==(StepTimes const&) const = default;
};

/// From its first start to its last close, by this kiosk's journal; a start that
/// was undone is none. Nothing for a step that is not closed, or was not led here.
std::optional<StepTimes> times_of(State const& state, int step);

}  // namespace jemaa::session
