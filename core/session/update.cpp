#include "session/update.h"

#include <algorithm>

#include "session/levels.h"
#include "session/overloaded.h"
#include "session/situations.h"
#include "session/time.h"

namespace jemaa::session {
namespace {

// The attract screen speaks every language at once and keeps its own: the one
// that the facilitator chose on the console.
void switch_language(State& state, LanguageTag const& language) {
    bool const is_visit = !std::holds_alternative<Attract>(state.situation);
    if (!is_visit || !is_offered(state, language)) return;
    state.language = language;
    if (std::holds_alternative<Console>(state.situation)) state.home_language = language;
}

// What a person can do in every situation.
void handle_everywhere(Turn& turn) {
    State& state = turn.state;
    std::visit(
        Overloaded{
            [&](SwitchLanguage const& e) { switch_language(state, e.language); },
            [&](ShowComfort const&) { state.dialog = AskComfort{}; },
            [&](SetTextSize const& e) { state.comfort.text_size = std::clamp(e.size, 0, 3); },
            [&](SetContrast const& e) { state.comfort.contrast = e.contrast; },
            [&](SetReach const& e) { state.comfort.low = e.low; },
            [&](ShowHelp const&) { state.dialog = Help{}; },
            [&](AskFacilitator const& e) { ask_facilitator(turn, e.purpose); },
            [](auto const&) {},
        },
        turn.event.what);
}

void handle_situation(Turn& turn) {
    std::visit([&](auto& situation) { handle(turn, situation); }, turn.state.situation);
}

void dispatch(Turn& turn) {
    State& state = turn.state;
    bool const has_dialog = !std::holds_alternative<std::monostate>(state.dialog);
    handle_seal(turn);
    if (state.saving) return handle_saving(turn);
    if (has_dialog && is_by_person(turn.event.what) && !handle_dialog(turn)) return;
    if (needs_facilitator(state, turn.event.what)) return ask_to_raise(turn);
    handle_everywhere(turn);
    handle_situation(turn);
}

}  // namespace

Next update(State state, Event const& event) {
    Next next{std::move(state), {}};
    State& now = next.state;
    if (now.leaving) return next;
    now.now = std::max(now.now, event.at.steady);
    now.wall = event.at.wall;
    pass_time(now, std::holds_alternative<Tick>(event.what));
    if (is_by_person(event.what)) now.last_touch = now.now;
    Turn turn{now, event, next.effects, Chance(event.seed)};
    dispatch(turn);
    return next;
}

}  // namespace jemaa::session
