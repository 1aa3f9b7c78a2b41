#include "session/steps.h"

#include <algorithm>
#include <array>

#include "domain/field.h"
#include "session/action.h"
#include "session/course.h"
#include "session/line.h"
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

std::vector<PollOption> options_at_start(State const& state, Id const& poll) {
    std::vector<PollOption> options;
    auto const& vote = *current_as<agenda::Vote>(state);
    std::string const& key = current(state).key;
    for (auto const& choice : vote.options)
        options.push_back({derived_id(poll, choice.key), poll, choice.key, {}, choice.cost});
    for (auto const& [id, idea] : state.record.ideas)
        if (value_of(state.record, id, field::on_ballot) == key)
            options.push_back({derived_id(poll, to_hex(id)), poll, {}, id});
    for (Line const& line : lines_of(state, vote.lines_from))
        options.push_back({derived_id(poll, to_hex(line.id)), poll, {}, line.id, line.cost});
    return options;
}

// Started again, a poll takes in what has joined since, unless somebody has
// voted already.
void add_poll(Action& action, State const& state) {
    auto const& vote = *current_as<agenda::Vote>(state);
    auto const& key = current(state).key;
    Id const poll = poll_id(state.record, key);
    if (!state.record.polls.contains(poll))
        action.add(Poll{poll, current_id(state), {}, vote.rule, vote.settings});
    if (ballots_cast(state.record, key) > 0) return;
    for (PollOption const& option : options_at_start(state, poll))
        if (!state.record.options.contains(option.id)) action.add(option);
}

void set_closed(Action& action, State const& state) {
    action.set(current_id(state), field::status, field::closed);
    action.enter_as("close", current_id(state));
}

void set_current(Action& action, State const& state, int step) {
    std::string const& key = state.agenda->steps.at(static_cast<std::size_t>(step)).key;
    action.set(state.record.kiosk.id, field::current_step, key);
    action.enter(step_id(state.record, key));
}

}  // namespace

void start_step(Turn& turn) {
    State const& state = turn.state;
    if (runs(state) || is_done(state)) return;
    auto const* vote = current_as<agenda::Vote>(state);
    if (vote && !lines_without_cost(state, *vote).empty()) return;
    Action action(turn, "start");
    action.settle({});
    if (is_vote(state)) add_poll(action, state);
    action.set(current_id(state), field::status, field::running);
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
    if (is_done(turn.state) && !is_vote(turn.state)) turn.state.dialog = AskReason{};
}

void reopen_step(Turn& turn, std::string const& reason) {
    static constexpr std::array<std::string_view, 3> reasons{"mistake", "late", "room"};
    if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end()) return;
    State& state = turn.state;
    state.dialog = {};
    Action action(turn, "reopen");
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
