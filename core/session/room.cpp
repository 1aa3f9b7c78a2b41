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
