#include "session/steps.h"

#include <algorithm>
#include <array>

#include "domain/field.h"
#include "session/action.h"
#include "session/course.h"
#include "session/grouping.h"
#include "session/line.h"
#include "session/rounds.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

Id current_id(State const& state) {
    return step_id(state.record, current(state).key);
}

bool runs(State const& state) {
    return is_running(state, current_step(state));
}
bool is_done(State const& state) {
    return is_closed(state, current_step(state));
}
bool is_vote(State const& state) {
    return current_as<agenda::Vote>(state) != nullptr;
}

bool is_last(State const& state) {
    return current_step(state) + 1 >= static_cast<int>(state.agenda->steps.size());
}

// A theme goes to the vote under names that stay, whatever is moved later: what
// it is called now is its own from here on.
void name_theme(Action& action, State const& state, Theme const& theme) {
    auto const& home = state.home_language;
    auto names = theme.title.all();
    if (names.empty()) {
        auto const title = title_of(state.record, theme, home);
        names.emplace(title.language, title.text);
    }
    for (auto const& [language, name] : names)
        if (std::string const field = field::title + language;
            value_of(state.record, theme.id, field) != name)
            action.set(theme.id, field, name);
}

void name_themes(Action& action, State const& state) {
    std::string const& from = current_as<agenda::Vote>(state)->ideas_from;
    for (Theme const& theme : grouped(state, from).themes)
        if (!theme.ideas.empty()) name_theme(action, state, theme);
}

// Started again, a poll takes in what has joined since, unless somebody has
// voted already.
void open_poll(Action& action, State const& state, Poll const& poll) {
    if (!state.record.polls.contains(poll.id)) action.add(poll);
    action.set(poll.id, field::status, field::running);
    auto const cast = state.record.ballots.find(poll.id);
    if (cast != state.record.ballots.end() && cast->second > 0) return;
    name_themes(action, state);
    for (auto const& option : coming_options(state, current(state).key, poll.id))
        if (!state.record.options.contains(option.id)) action.add(option);
}

// Whatever other kiosks may have left open in this step is closed with it.
void close_polls(Action& action, State const& state) {
    for (auto const& [poll, number] : rounds_of(state.record, current(state).key))
        if (!is_closed(poll, state.record.revisions))
            action.set(poll.id, field::status, field::closed);
}

// What only the step said before each poll says by itself, now that the step
// runs again.
void keep_closed(Action& action, State const& state) {
    for (auto const& [poll, number] : rounds_of(state.record, current(state).key))
        if (value_of(state.record, poll.id, field::status).empty())
            action.mark(poll.id, field::status, field::closed);
}

void set_closed(Action& action, State const& state) {
    action.set(current_id(state), field::status, field::closed);
    if (is_vote(state)) close_polls(action, state);
    action.enter_as("close", current_id(state));
}

void set_current(Action& action, State const& state, int step) {
    std::string const& key = state.agenda->steps.at(static_cast<std::size_t>(step)).key;
    action.set(state.record.kiosk.id, field::current_step, key);
    action.enter(step_id(state.record, key));
}

}  // namespace

// A vote about a statement is started again for each new version.
void start_step(Turn& turn) {
    State const& state = turn.state;
    auto const* const vote = current_as<agenda::Vote>(state);
    auto const poll = vote ? coming_poll(state, current(state).key) : std::nullopt;
    if (runs(state) || (is_done(state) && !may_ask_again(state)) || (vote && !poll)) return;
    if (vote && !lines_without_cost(state, *vote).empty()) return;
    Action action(turn, "start");
    action.settle({});
    if (poll) open_poll(action, state, *poll);
    action.set(current_id(state), field::status, field::running);
    if (int const minutes = current(state).minutes; minutes > 0)
        action.set(current_id(state), field::ends_at,
                   std::to_string((state.wall + minutes * Milliseconds(60'000)).count()));
    action.enter(current_id(state));
    action.save(Console{});
}

void close_step(Turn& turn) {
    State& state = turn.state;
    if (!runs(state)) return;
    if (is_vote(state)) {
        state.dialog = Confirm{Confirm::What::close_vote};
        return;
    }
    Action action(turn, "close");
    set_closed(action, state);
    action.save(Console{});
}

void next_step(Turn& turn) {
    State& state = turn.state;
    if (is_last(state)) return;
    if (runs(state) && is_vote(state)) {
        state.dialog = Confirm{Confirm::What::next_step};
        return;
    }
    Action action(turn, "next");
    if (runs(state)) set_closed(action, state);
    set_current(action, state, current_step(state) + 1);
    action.save(Console{});
}

// Its results may have been seen from now on: nothing before is taken back.
void close_vote(Turn& turn, bool and_go_on) {
    State const& state = turn.state;
    if (!runs(state) || !is_vote(state)) return;
    Action action(turn, and_go_on ? "next" : "close");
    set_closed(action, state);
    action.settle({});
    if (and_go_on && !is_last(state)) set_current(action, state, current_step(state) + 1);
    action.save(Console{});
}

void previous_step(Turn& turn) {
    if (current_step(turn.state) == 0) return;
    Action action(turn, "back");
    set_current(action, turn.state, current_step(turn.state) - 1);
    action.save(Console{});
}

void ask_reopen(Turn& turn) {
    if (may_reopen(turn.state)) turn.state.dialog = AskReason{AskReason::What::reopen};
}

void reopen_step(Turn& turn, std::string const& reason) {
    static constexpr std::array<std::string_view, 3> reasons{"mistake", "late", "room"};
    State& state = turn.state;
    if (std::ranges::find(reasons, reason) == reasons.end() || !may_reopen(state)) return;
    state.dialog = {};
    Action action(turn, "reopen");
    action.set(current_id(state), field::status, field::running);
    if (is_vote(state))
        action.set(current_poll(state.record, current(state).key), field::status, field::running);
    action.enter(current_id(state), reason);
    action.save(Console{});
}

void ask_vote_again(Turn& turn) {
    if (may_vote_again(turn.state)) turn.state.dialog = AskReason{AskReason::What::vote_again};
}

void vote_again(Turn& turn, std::string const& reason) {
    static constexpr std::array<std::string_view, 3> reasons{"discussed", "flawed", "room"};
    State& state = turn.state;
    if (std::ranges::find(reasons, reason) == reasons.end() || !may_vote_again(state)) return;
    auto const poll = coming_poll(state, current(state).key);
    if (!poll) return;
    state.dialog = {};
    Action action(turn, "vote_again");
    action.settle({});
    keep_closed(action, state);
    open_poll(action, state, *poll);
    action.set(current_id(state), field::status, field::running);
    action.enter(current_id(state), reason);
    action.save(Console{});
}

void undo_action(Turn& turn, Situation then) {
    auto left = turn.state.undo;
    if (left.empty()) return;
    Undo const newest = std::move(left.back());
    left.pop_back();
    Action action(turn, "undo");
    for (auto const& former : newest.former) action.set(former.subject, former.field, former.value);
    action.enter(newest.former.front().subject, newest.action);
    action.settle(std::move(left));
    action.save(std::move(then));
}

}  // namespace jemaa::session
