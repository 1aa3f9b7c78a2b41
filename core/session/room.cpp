#include <algorithm>

#include "domain/field.h"
#include "session/action.h"
#include "session/course.h"
#include "session/overloaded.h"
#include "session/situations.h"

namespace jemaa::session {
namespace {

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

}  // namespace

void handle(Turn& turn, WallView& wall) {
    std::visit(Overloaded{
                   [&](ChooseIdea const& e) { choose(turn.state, wall, e.idea); },
                   [&](ToggleOnBallot const& e) { toggle_on_ballot(turn, wall, e.idea); },
                   [&](GoBack const&) { leave_view(turn.state); },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
