#include <algorithm>

#include "meaning/meaning.h"
#include "session/course.h"
#include "session/merging.h"
#include "session/overloaded.h"
#include "session/situations.h"

namespace jemaa::session {
namespace {

std::vector<std::string> criteria_of(State const& state, std::string const& vote_key) {
    int const at = agenda::find_step(*state.agenda, vote_key);
    if (at < 0) return {};
    auto const& step = state.agenda->steps[static_cast<std::size_t>(at)];
    std::vector<std::string> keys;
    if (auto const* vote = std::get_if<agenda::Vote>(&step.kind))
        for (auto const& criterion : vote->criteria) keys.push_back(criterion.key);
    return keys;
}

void load(Turn& turn, ResultsView& view) {
    view.error.reset();
    Id const poll = poll_id(turn.state.record, view.vote);
    turn.effects.push_back(
        LoadResults{poll, merges_of(turn.state.record, poll), criteria_of(turn.state, view.vote)});
}

void take_results(State const& state, ResultsView& view, ResultsLoaded const& loaded) {
    bool const asked =
        loaded.counted && loaded.counted->results.poll.id == poll_id(state.record, view.vote);
    if (!asked || !is_closed(state, view.vote)) return;
    view.counted = loaded.counted;
    view.meaning.reset();
    view.page = 0;
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

void show_results(Turn& turn, std::string const& vote, bool for_room) {
    if (!is_closed(turn.state, vote)) return;
    ResultsView view{.vote = vote, .for_room = for_room};
    load(turn, view);
    turn.state.situation = std::move(view);
}

void handle(Turn& turn, ResultsView& view) {
    std::visit(Overloaded{
                   [&](ResultsLoaded const& e) { take_results(turn.state, view, e); },
                   [&](MeaningFound const& e) { take_meaning(view, e); },
                   [&](ShowPage const& e) { show_page(turn, view, e.page); },
                   [&](LoadFailed const& e) {
                       if (!view.counted) view.error = e.error;
                   },
                   [&](OpenMerging const&) {
                       if (view.for_room && view.counted) open_merging(turn, view.vote);
                   },
                   [&](GoOn const&) {
                       if (view.error) load(turn, view);
                   },
                   [&](GoBack const&) { leave_view(turn.state); },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
