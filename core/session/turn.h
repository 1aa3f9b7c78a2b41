#pragma once

#include <vector>

#include "base/chance.h"
#include "session/effect.h"
#include "session/event.h"
#include "session/state.h"

/// One event at work on a state: what the handlers of all situations share.
namespace jemaa::session {

struct Turn {
    State& state;
    Event const& event;
    std::vector<Effect>& effects;
    Chance chance;
};

/// Whether a person stands behind this, and not the shell.
bool is_by_person(Happening const& what);

/// Everything of whoever stood there is forgotten, and the kiosk is locked.
void return_to_attract(State& state);

/// The facts are stored before `then` is shown and `undo` can be taken back.
/// `asks` is asked of the world then.
void save(Turn& turn, std::vector<Fact> facts, Situation then, std::vector<Undo> undo,
          std::vector<Effect> asks = {});
void save(Turn& turn, Fact fact, Situation then);

/// Away from what the room was shown: to the console while it is unlocked, else
/// as return_to_attract().
void leave_view(State& state);

/// Whether the workshop is held in this language.
bool is_offered(State const& state, LanguageTag const& language);

}  // namespace jemaa::session
