#include "session/countdown.h"
#include "session/course.h"
#include "session/overloaded.h"
#include "session/situations.h"
#include "session/steps.h"

namespace jemaa::session {
namespace {

void show_room(Turn& turn) {
    State& state = turn.state;
    if (current_as<agenda::Findings>(state))
        state.situation = FindingsView{current(state).key, 0, true};
    else if (current_as<agenda::FollowUp>(state))
        show_follow_up(turn, current(state).key, true);
    else if (current_as<agenda::Wall>(state))
        state.situation = WallView{.step = current(state).key, .for_room = true};
    else if (current_as<agenda::Grouping>(state))
        state.situation = GroupingView{.step = current(state).key, .for_room = true};
    else if (current_as<agenda::Lines>(state))
        state.situation = LinesView{current(state).key, 0, true};
    else if (current_as<agenda::Plan>(state))
        show_plan(turn, current(state).key, true);
    else if (auto const* results = current_as<agenda::Results>(state))
        show_results(turn, results->of, true);
    else if (current_as<agenda::Statement>(state))
        open_statement(turn, current(state).key);
    else
        return_to_attract(state);
}

}  // namespace

void handle(Turn& turn, Console&) {
    std::visit(Overloaded{
                   [&](StartStep const&) { start_step(turn); },
                   [&](CloseStep const&) { close_step(turn); },
                   [&](NextStep const&) { next_step(turn); },
                   [&](PreviousStep const&) { previous_step(turn); },
                   [&](AskReopen const&) { ask_reopen(turn); },
                   [&](AskVoteAgain const&) { ask_vote_again(turn); },
                   [&](UndoAction const&) { undo_action(turn); },
                   [&](PauseStep const&) { pause_step(turn); },
                   [&](ResumeStep const&) { resume_step(turn); },
                   [&](ExtendStep const&) { extend_step(turn); },
                   [&](OpenMore const&) { turn.state.situation = More{}; },
                   [&](OpenAttendance const&) { open_attendance(turn); },
                   [&](ShowRoom const&) { show_room(turn); },
                   [&](OpenCards const&) { open_cards(turn); },
                   [&](OpenExchange const&) { open_exchange(turn); },
                   [&](SealAgain const&) { seal_if_closed(turn); },
                   [&](OpenExport const&) { open_export(turn); },
                   [&](LockConsole const&) { return_to_attract(turn.state); },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
