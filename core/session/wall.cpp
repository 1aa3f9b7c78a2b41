#include "session/wall.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "domain/field.h"
#include "session/action.h"
#include "session/course.h"
#include "session/overloaded.h"
#include "session/situations.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

bool is_on_wall(State const& state, WallView const& wall, Id const& id) {
    auto const ideas = ideas_on(state, wall);
    return std::ranges::find(ideas, id, &Idea::id) != ideas.end();
}

// The idea that is shown large, if it may be changed.
Idea const* edited(State const& state, WallView const& wall) {
    if (!can_edit(state, wall) || !wall.chosen || !is_on_wall(state, wall, *wall.chosen))
        return nullptr;
    return &state.record.ideas.at(*wall.chosen);
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
    bool const may = state.facilitator.unlocked && vote && !wall.hidden;
    if (!may || !is_on_wall(state, wall, idea)) return;
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

void clarify(Turn& turn, WallView const& wall) {
    auto const* idea = edited(turn.state, wall);
    if (!idea) return;
    IdeaWords words;
    words.wall = wall;
    words.keyboard = idea->language;
    words.text = words_of(turn.state.record, *idea);
    words.cursor = words.text.size();
    turn.state.situation = std::move(words);
}

// What it said before stays in the file.
void keep(Turn& turn, IdeaWords const& entry) {
    std::string const words(trimmed(entry.text));
    auto const* idea = edited(turn.state, entry.wall);
    if (!idea || words.empty() || words == words_of(turn.state.record, *idea)) return;
    Action action(turn, "clarify");
    action.set(idea->id, field::text, words);
    action.enter(idea->id, words);
    action.save(entry.wall);
}

// The last hidden one takes the room back to what it sees.
void show_again(Turn& turn, WallView wall) {
    auto const* idea = edited(turn.state, wall);
    if (!idea || !wall.hidden) return;
    Action action(turn, "show_idea");
    action.set(idea->id, field::hidden, {});
    action.enter(idea->id);
    wall.chosen.reset();
    wall.hidden = ideas_on(turn.state, wall).size() > 1;
    action.save(wall);
}

void ask_hide(Turn& turn, WallView const& wall) {
    if (edited(turn.state, wall) && !wall.hidden) turn.state.dialog = AskWhyHide{};
}

void show_hidden(State const& state, WallView& wall) {
    if (!can_edit(state, wall)) return;
    wall.hidden = !wall.hidden;
    wall.chosen.reset();
}

}  // namespace

std::vector<Idea> ideas_on(State const& state, WallView const& wall) {
    auto const* step = step_as<agenda::Wall>(state, wall.step);
    if (!step) return {};
    auto ideas = ideas_of(state.record, step->ideas_of);
    std::erase_if(ideas, [&](Idea const& idea) {
        return value_of(state.record, idea.id, field::hidden).empty() == wall.hidden;
    });
    return ideas;
}

bool can_edit(State const& state, WallView const& wall) {
    return state.facilitator.unlocked && wall.for_room &&
           is_running(state, agenda::find_step(*state.agenda, wall.step));
}

void hide_idea(Turn& turn, std::string const& why) {
    static constexpr std::array<std::string_view, 3> reasons{"double", "off_topic", "hurtful"};
    State& state = turn.state;
    auto const* shown = std::get_if<WallView>(&state.situation);
    bool const known = std::ranges::find(reasons, why) != reasons.end();
    auto const* idea = shown ? edited(state, *shown) : nullptr;
    if (!idea || !known) return;
    state.dialog = {};
    WallView wall = *shown;
    wall.chosen.reset();
    Action action(turn, "hide_idea");
    action.set(idea->id, field::hidden, why);
    action.enter(idea->id, why);
    action.save(wall);
}

void handle(Turn& turn, WallView& wall) {
    std::visit(Overloaded{
                   [&](ChooseIdea const& e) { choose(turn.state, wall, e.idea); },
                   [&](ToggleOnBallot const& e) { toggle_on_ballot(turn, wall, e.idea); },
                   [&](ClarifyIdea const&) { clarify(turn, wall); },
                   [&](AskHide const&) { ask_hide(turn, wall); },
                   [&](ShowHidden const&) { show_hidden(turn.state, wall); },
                   [&](ShowIdeaAgain const&) { show_again(turn, wall); },
                   [&](GoBack const&) { leave_view(turn.state); },
                   [](auto const&) {},
               },
               turn.event.what);
}

void handle(Turn& turn, IdeaWords& entry) {
    State& state = turn.state;
    bool const back = std::holds_alternative<GoBack>(turn.event.what);
    if (!edited(state, entry.wall) || back) {
        WallView wall = entry.wall;
        state.situation = std::move(wall);
        return;
    }
    handle_typing(turn, entry, longest_idea);
    if (std::holds_alternative<KeepWords>(turn.event.what)) keep(turn, entry);
}

}  // namespace jemaa::session
