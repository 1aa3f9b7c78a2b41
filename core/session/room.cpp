#include "session/course.h"
#include "session/overloaded.h"
#include "session/situations.h"

namespace jemaa::session {
namespace {

void go_back(State& state) {
    if (state.facilitator.unlocked)
        state.situation = Console{};
    else
        return_to_attract(state);
}

void load(Turn& turn, ResultsView& view) {
    view.error.reset();
    turn.effects.push_back(LoadResults{poll_id(turn.state.record, view.vote)});
}

void take_results(State const& state, ResultsView& view, PollResults const& results) {
    bool const asked = results.poll.id == poll_id(state.record, view.vote);
    if (!asked || !is_closed(state, view.vote)) return;
    view.results = results;
    view.error.reset();
}

}  // namespace

void show_results(Turn& turn, std::string const& vote, bool for_room) {
    if (!is_closed(turn.state, vote)) return;
    ResultsView view;
    view.vote = vote;
    view.for_room = for_room;
    load(turn, view);
    turn.state.situation = std::move(view);
}

void handle(Turn& turn, ResultsView& view) {
    std::visit(Overloaded{
                   [&](ResultsLoaded const& e) { take_results(turn.state, view, e.results); },
                   [&](LoadFailed const& e) {
                       if (!view.results) view.error = e.error;
                   },
                   [&](OpenMerging const&) {
                       if (view.for_room && view.results) open_merging(turn, view.vote);
                   },
                   [&](GoOn const&) {
                       if (view.error) load(turn, view);
                   },
                   [&](GoBack const&) { go_back(turn.state); },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
