#include "session/card.h"
#include "session/countdown.h"
#include "session/course.h"
#include "session/overloaded.h"
#include "session/situations.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

Situation vote_now(State const& state) {
    if (has_cards(state.record)) return CardEntry{};
    if (has_everybody_voted(state, current(state).key)) return Waiting{Waiting::Why::all_voted};
    return Invite{};
}

void show_step(Turn& turn) {
    State& state = turn.state;
    auto const& step = current(state);
    std::visit(
        Overloaded{
            [&](agenda::Welcome const&) { state.situation = Welcoming{}; },
            [&](agenda::Findings const&) { state.situation = FindingsView{step.key}; },
            [&](agenda::FollowUp const&) { show_follow_up(turn, step.key, false); },
            [&](agenda::Ideas const&) { state.situation = blank_idea(state, 0); },
            [&](agenda::Wall const&) { state.situation = WallView{.step = step.key}; },
            [&](agenda::Grouping const&) { state.situation = GroupingView{.step = step.key}; },
            [&](agenda::Lines const&) { state.situation = LinesView{step.key}; },
            [&](agenda::Vote const&) { state.situation = vote_now(state); },
            [&](agenda::Results const& results) { show_results(turn, results.of, false); },
            [&](agenda::Statement const&) { open_statement(turn, step.key); },
            [&](agenda::Plan const&) { show_plan(turn, step.key, false); },
            [&](agenda::Close const&) { state.situation = Waiting{Waiting::Why::ended}; },
        },
        step.kind);
}

void begin_visit(Turn& turn, LanguageTag const& language) {
    State& state = turn.state;
    if (!is_offered(state, language)) return;
    state.language = language;
    state.situation = waiting_now(state);
    if (is_paused(state))
        state.situation = Waiting{Waiting::Why::paused};
    else if (is_running(state, current_step(state)))
        show_step(turn);
}

void end_plain_visit(Turn& turn) {
    std::visit(Overloaded{
                   [&](GoOn const&) { return_to_attract(turn.state); },
                   [&](GoBack const&) { return_to_attract(turn.state); },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace

void handle(Turn& turn, Attract&) {
    if (auto const* choice = std::get_if<ChooseLanguage>(&turn.event.what))
        begin_visit(turn, choice->language);
}

void handle(Turn& turn, Waiting&) {
    end_plain_visit(turn);
}
void handle(Turn& turn, Welcoming&) {
    end_plain_visit(turn);
}

}  // namespace jemaa::session
