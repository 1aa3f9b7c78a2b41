#include "session/merging.h"

#include <algorithm>

#include "domain/field.h"
#include "domain/merges.h"
#include "session/action.h"
#include "session/course.h"
#include "session/overloaded.h"
#include "session/pages.h"
#include "session/rounds.h"
#include "session/situations.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

void choose(State const& state, MergeOptions& merging, Id const& option) {
    auto const standing = standing_options(state, merging.vote);
    auto const known = std::ranges::find(standing, option, &PollOption::id);
    if (known == standing.end()) return;
    auto& chosen = merging.chosen;
    if (auto const found = std::ranges::find(chosen, option); found != chosen.end())
        chosen.erase(found);
    else if (chosen.size() < 2)
        chosen.push_back(option);
}

void merge(Turn& turn, MergeOptions const& merging) {
    if (merging.chosen.size() != 2) return;
    Id const into = merging.chosen[0], option = merging.chosen[1];
    Action action(turn, "merge");
    action.set(option, field::merged_into, to_hex(into));
    action.enter(option, to_hex(into));
    action.save(MergeOptions{merging.vote, {}, 0});
}

}  // namespace

std::map<Id, Id> merges_of(Record const& record, Id const& poll) {
    return jemaa::merges_of(record.options, poll, [&](Id const& option) {
        return value_of(record, option, field::merged_into);
    });
}

std::vector<PollOption> standing_options(State const& state, Id const& poll) {
    auto options = options_of(state, poll);
    auto const merges = merges_of(state.record, poll);
    std::erase_if(options, [&](PollOption const& option) { return merges.contains(option.id); });
    return options;
}

std::vector<PollOption> standing_options(State const& state, std::string_view vote_key) {
    return standing_options(state, current_poll(state.record, vote_key));
}

int merging_pages(std::size_t options) {
    return pages_for(options, most_cards_per_page);
}

bool can_merge(State const& state, std::string_view vote_key) {
    auto const poll = state.record.polls.find(current_poll(state.record, vote_key));
    bool const known = poll != state.record.polls.end();
    return state.facilitator.unlocked && known && is_closed(state, vote_key) &&
           standing_options(state, vote_key).size() > 1;
}

void open_merging(Turn& turn, std::string const& vote) {
    if (can_merge(turn.state, vote)) turn.state.situation = MergeOptions{vote, {}, 0};
}

void handle(Turn& turn, MergeOptions& merging) {
    State& state = turn.state;
    int const last = merging_pages(standing_options(state, merging.vote).size()) - 1;
    std::visit(Overloaded{
                   [&](ChooseToMerge const& e) { choose(state, merging, e.option); },
                   [&](ShowPage const& e) { merging.page = std::clamp(e.page, 0, last); },
                   [&](MergeChosen const&) { merge(turn, merging); },
                   [&](GoBack const&) { show_results(turn, std::string(merging.vote), true); },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
