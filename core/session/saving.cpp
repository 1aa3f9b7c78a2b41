#include "session/overloaded.h"
#include "session/situations.h"

namespace jemaa::session {
namespace {

// A thanks is shown from now on, so the time counts from here.
void finish(Turn& turn) {
    State& state = turn.state;
    Saving done = std::move(*state.saving);
    state.saving.reset();
    for (Fact const& fact : done.facts) apply(state.record, fact);
    state.undo = std::move(done.undo);
    state.last_touch = state.now;
    auto const* unlock = std::get_if<Unlock>(&state.situation);
    if (unlock)
        admit(turn, unlock->purpose);
    else
        state.situation = std::move(done.then);
    turn.effects.insert(turn.effects.end(), done.asks.begin(), done.asks.end());
    seal_if_closed(turn);
}

void handle_under_way(Turn& turn, Saving& saving) {
    std::visit(Overloaded{
                   [&](Stored const&) { finish(turn); },
                   [&](StoreFailed const& e) { saving.error = e.error; },
                   [](auto const&) {},
               },
               turn.event.what);
}

void handle_failed(Turn& turn, Saving& saving) {
    std::visit(Overloaded{
                   [&](RetrySave const&) {
                       saving.error.reset();
                       turn.effects.push_back(StoreFacts{saving.facts});
                   },
                   [&](GiveUpSave const&) { turn.state.saving.reset(); },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace

void handle_saving(Turn& turn) {
    Saving& saving = *turn.state.saving;
    if (saving.error)
        handle_failed(turn, saving);
    else
        handle_under_way(turn, saving);
}

}  // namespace jemaa::session
