#include <algorithm>

#include "domain/field.h"
#include "meaning/meaning.h"
#include "session/action.h"
#include "session/course.h"
#include "session/merging.h"
#include "session/overloaded.h"
#include "session/rounds.h"
#include "session/situations.h"

namespace jemaa::session {
namespace {

std::vector<std::string> criteria_of(State const& state, std::string const& vote_key) {
    std::vector<std::string> keys;
    if (auto const* vote = step_as<agenda::Vote>(state, vote_key))
        for (auto const& criterion : vote->criteria) keys.push_back(criterion.key);
    return keys;
}

std::vector<Id> polls_of(ResultsView const& view) {
    if (view.former.is_nil()) return {view.poll};
    return {view.poll, view.former};
}

void load_again(Turn& turn, ResultsView& view) {
    view.error.reset();
    for (Id const& poll : polls_of(view))
        turn.effects.push_back(loading(turn.state, poll, view.vote));
}

void take_results(State const& state, ResultsView& view, ResultsLoaded const& loaded) {
    if (!loaded.counted) return;
    Id const id = loaded.counted->results.poll.id;
    auto const poll = state.record.polls.find(id);
    if (poll == state.record.polls.end() || !is_closed(poll->second, state.record.revisions))
        return;
    if (id == view.former) view.former_counted = loaded.counted;
    if (id == view.poll) {
        view.counted = loaded.counted;
        view.meaning.reset();
        view.page = 0;
    }
    view.error.reset();
}

void take_meaning(ResultsView& view, MeaningFound const& found) {
    if (!found.meaning || found.counted != view.counted) return;
    view.meaning = found.meaning;
    view.page = std::clamp(view.page, 0, static_cast<int>(view.meaning->parts.size()));
}

// What it means is worked out when somebody first wants to know.
void show_page(Turn& turn, ResultsView& view, int page) {
    if (!view.counted || !meaning::can_be_told(*view.counted)) return;
    view.changes = false;
    if (view.meaning) {
        view.page = std::clamp(page, 0, static_cast<int>(view.meaning->parts.size()));
    } else if (page > 0 && view.page == 0) {
        view.page = 1;
        turn.effects.push_back(FindMeaning{view.counted});
    } else {
        view.page = 0;
    }
}

}  // namespace

LoadResults loading(State const& state, Id const& poll, std::string const& vote_key) {
    return {poll, merges_of(state.record, poll), criteria_of(state, vote_key)};
}

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
    ResultsView view{.vote = vote,
                     .poll = rounds.back().poll.id,
                     .former = former_poll(turn.state, rounds.back(), vote),
                     .for_room = for_room};
    auto const polls = polls_of(view);
    std::vector<Effect> asks;
    for (Id const& poll : polls) asks.emplace_back(loading(turn.state, poll, vote));
    show_closed(turn, polls, std::move(view), std::move(asks));
}

void handle(Turn& turn, ResultsView& view) {
    std::visit(Overloaded{
                   [&](ResultsLoaded const& e) { take_results(turn.state, view, e); },
                   [&](MeaningFound const& e) { take_meaning(view, e); },
                   [&](ShowPage const& e) { show_page(turn, view, e.page); },
                   [&](ShowChanges const&) {
                       view.changes = !view.changes && view.page == 0 && view.former_counted;
                   },
                   [&](LoadFailed const& e) {
                       if (!view.counted) view.error = e.error;
                   },
                   [&](OpenMerging const&) {
                       if (view.for_room && view.counted) open_merging(turn, view.vote);
                   },
                   [&](GoOn const&) {
                       if (view.error) load_again(turn, view);
                   },
                   [&](GoBack const&) { leave_view(turn.state); },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
