#pragma once

#include <functional>

#include "base/chance.h"
#include "base/clock.h"
#include "session/effect.h"
#include "session/event.h"
#include "session/state.h"

namespace jemaa::kiosk {

/// Where time and chance come from; a test brings its own.
struct Sources {
    std::function<Moment()> now = moment_now;
    std::function<Seed()> seed = random_seed;
};

/// Carries out an effect and says what came of it; nothing for effects without
/// an answer.
using Performer = std::function<std::optional<session::Happening>(session::Effect const&)>;

/// Holds the state, feeds it events and has its effects performed.
class Shell {
public:
    Shell(session::State state, Performer perform, Sources sources = {});

    /// Takes the event and all that follows from it.
    void dispatch(session::Happening const& what);

    /// Sends a Tick if the flow's deadline has passed; true if it had.
    bool tick();

    /// Time until the next Tick is due; nothing when only a person can move
    /// the flow on.
    [[nodiscard]] std::optional<Milliseconds> time_left() const;

    [[nodiscard]] session::State const& state() const { return state_; }

private:
    session::State state_;
    Performer perform_;
    Sources sources_;
};

}  // namespace jemaa::kiosk
