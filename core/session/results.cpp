#include <algorithm>

#include "domain/field.h"
#include "meaning/meaning.h"
#include "meaning/places.h"
#include "session/action.h"
#include "session/course.h"
#include "session/merging.h"
#include "session/overloaded.h"
#include "session/reveal.h"
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

int places_in(ResultsView const& view) {
    return view.counted ? static_cast<int>(meaning::places_of(*view.counted).size()) : 0;
}

// What is counted may have fewer places than were covered.
void cover(ResultsView& view, int page) {
    view.page = can_reveal(view) ? std::clamp(page, -places_in(view), 0) : 0;
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
        cover(view, view.page);
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
    bool const on_places = view.page <= 0 && !view.changes;
    if (page < 0 && on_places) return cover(view, page);
    if (page < 0 || (view.page < 0 && page > view.page + 1)) return;
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

int covered_places(ResultsView const& view) {
    return std::max(0, -view.page);
}

bool can_reveal(ResultsView const& view) {
    return view.for_room && view.counted && meaning::can_be_told(*view.counted) &&
           places_in(view) > 1;
}

namespace {

void show_from(Turn& turn, std::string const& vote, bool for_room, int page) {
    auto const rounds = closed_rounds(turn.state.record, vote);
    if (rounds.empty()) return;
    ResultsView view{.vote = vote,
                     .poll = rounds.back().poll.id,
                     .former = former_poll(turn.state, rounds.back(), vote),
                     .page = page,
                     .for_room = for_room};
    auto const polls = polls_of(view);
    std::vector<Effect> asks;
    for (Id const& poll : polls) asks.emplace_back(loading(turn.state, poll, vote));
    show_closed(turn, polls, std::move(view), std::move(asks));
}

}  // namespace

void show_results(Turn& turn, std::string const& vote, bool for_room) {
    show_from(turn, vote, for_room, 0);
}

void reveal_results(Turn& turn, std::string const& vote) {
    show_from(turn, vote, true, all_covered);
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
                       if (view.for_room && view.counted && view.page >= 0)
                           open_merging(turn, view.vote);
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
