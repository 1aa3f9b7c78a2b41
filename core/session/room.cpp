#include <algorithm>

#include "domain/field.h"
#include "session/action.h"
#include "session/course.h"
#include "session/overloaded.h"
#include "session/rounds.h"
#include "session/situations.h"

namespace jemaa::session {
namespace {

void go_back(State& state) {
    if (state.facilitator.unlocked)
        state.situation = Console{};
    else
        return_to_attract(state);
}

// --- The wall ----------------------------------------------------------------

// The first vote that these ideas can still join.
agenda::AgendaStep const* coming_vote(State const& state, std::string const& wall) {
    for (auto const& step : state.agenda->steps) {
        auto const* vote = std::get_if<agenda::Vote>(&step.kind);
        if (vote && vote->ideas_from == wall && !has_started(state, step.key)) return &step;
    }
    return nullptr;
}

bool is_on_wall(State const& state, WallView const& wall, Id const& id) {
    auto const idea = state.record.ideas.find(id);
    int const step = agenda::find_step(*state.agenda, wall.step);
    if (idea == state.record.ideas.end() || step < 0) return false;
    auto const& kind = state.agenda->steps[static_cast<std::size_t>(step)].kind;
    auto const* shown = std::get_if<agenda::Wall>(&kind);
    return shown && idea->second.step == step_id(state.record, shown->ideas_of);
}

void choose(State const& state, WallView& wall, Id const& idea) {
    if (wall.chosen == idea)
        wall.chosen.reset();
    else if (is_on_wall(state, wall, idea))
        wall.chosen = idea;
}

// An idea that is an option already stays one, and none joins once somebody
// has voted: all ballots of a poll have the same options.
void toggle_on_ballot(Turn& turn, WallView const& wall, Id const& idea) {
    State const& state = turn.state;
    auto const* vote = coming_vote(state, wall.step);
    if (!state.facilitator.unlocked || !vote || !is_on_wall(state, wall, idea)) return;
    Id const poll = poll_id(state.record, vote->key);
    bool const is_option = state.record.options.contains(derived_id(poll, to_hex(idea)));
    if (is_option || ballots_cast(state.record, vote->key) > 0) return;
    bool const is_on = value_of(state.record, idea, field::on_ballot) == vote->key;
    Action action(turn, "on_ballot");
    std::string const value = is_on ? std::string{} : vote->key;
    action.set(idea, field::on_ballot, value);
    action.enter(idea, value);
    action.save(wall);
}

// --- Results -----------------------------------------------------------------

std::vector<Id> polls_of(ResultsView const& view) {
    if (view.former.is_nil()) return {view.poll};
    return {view.poll, view.former};
}

std::vector<Effect> loading(std::vector<Id> const& polls) {
    std::vector<Effect> asks;
    for (Id const& poll : polls) asks.emplace_back(LoadResults{poll});
    return asks;
}

void load_again(Turn& turn, ResultsView& view) {
    view.error.reset();
    for (Effect const& effect : loading(polls_of(view))) turn.effects.push_back(effect);
}

void take_results(State const& state, ResultsView& view, PollResults const& results) {
    auto const poll = state.record.polls.find(results.poll.id);
    if (poll == state.record.polls.end() || !is_closed(poll->second, state.record.revisions))
        return;
    if (results.poll.id == view.poll) view.results = results;
    if (results.poll.id == view.former) view.former_results = results;
    view.error.reset();
}

}  // namespace

void show_closed(Turn& turn, std::vector<Id> const& polls, Situation then,
                 std::vector<Effect> asks) {
    Record const& record = turn.state.record;
    bool const unseen =
        !std::ranges::all_of(polls, [&](Id const& poll) { return was_shown(record, poll); });
    if (!unseen || is_sealed(record)) {
        turn.state.situation = std::move(then);
        turn.effects.insert(turn.effects.end(), asks.begin(), asks.end());
        return;
    }
    Action action(turn, "show");
    for (Id const& poll : polls)
        if (!was_shown(record, poll)) {
            action.mark(poll, field::shown, "yes");
            action.enter(poll);
        }
    action.save(std::move(then), std::move(asks));
}

void show_results(Turn& turn, std::string const& vote, bool for_room) {
    auto const rounds = closed_rounds(turn.state.record, vote);
    if (rounds.empty()) return;
    ResultsView view;
    view.vote = vote;
    view.poll = rounds.back().poll.id;
    view.former = former_poll(turn.state, rounds.back(), vote);
    view.for_room = for_room;
    auto const polls = polls_of(view);
    show_closed(turn, polls, std::move(view), loading(polls));
}

void handle(Turn& turn, WallView& wall) {
    std::visit(Overloaded{
                   [&](ChooseIdea const& e) { choose(turn.state, wall, e.idea); },
                   [&](ToggleOnBallot const& e) { toggle_on_ballot(turn, wall, e.idea); },
                   [&](GoBack const&) { go_back(turn.state); },
                   [](auto const&) {},
               },
               turn.event.what);
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
                       if (view.error) load_again(turn, view);
                   },
                   [&](ShowPage const& e) {
                       view.changes = e.page == 1 && view.former_results.has_value();
                   },
                   [&](GoBack const&) { go_back(turn.state); },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
