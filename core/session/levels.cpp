#include "session/levels.h"

#include "session/course.h"
#include "session/overloaded.h"
#include "session/update.h"

namespace jemaa::session {

bool needs_facilitator(State const& state, Happening const& what) {
    if (!state.facilitator.unlocked || !state.facilitator.assists) return false;
    bool const vote_runs =
        current_as<agenda::Vote>(state) && is_running(state, current_step(state));
    return std::visit(Overloaded{
                          [](CloseStep const&) { return true; },
                          [&](NextStep const&) { return vote_runs; },
                          [](AskReopen const&) { return true; },
                          [](UndoAction const&) { return true; },
                          [](ToggleOnBallot const&) { return true; },
                          [](OpenMerging const&) { return true; },
                          [](OpenMore const&) { return true; },
                          [](OpenCards const&) { return true; },
                          [](OpenExport const&) { return true; },
                          [](OpenExchange const&) { return true; },
                          [](SealAgain const&) { return true; },
                          [](auto const&) { return false; },
                      },
                      what);
}

}  // namespace jemaa::session
