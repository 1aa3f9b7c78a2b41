#include "tally/changes.h"

#include <algorithm>

namespace jemaa::tally {
namespace {

PollOption const* option_of(CountedRound const& round, Id const& id) {
    auto const found = std::ranges::find(round.options, id, &PollOption::id);
    return found == round.options.end() ? nullptr : &*found;
}

// The other round's place of the option; nothing when it has none.
std::optional<Placed> place_in(CountedRound const& round, PollOption const& option) {
    for (auto const& placed : round.outcome.order) {
        auto const* const same = option_of(round, placed.option);
        if (same && same->key == option.key && same->subject == option.subject) return placed;
    }
    return std::nullopt;
}

}  // namespace

Direction direction_of(Change const& change) {
    if (!change.before) return Direction::joined;
    if (!change.after) return Direction::gone;
    if (change.after->place == change.before->place) return Direction::same;
    return change.after->place < change.before->place ? Direction::up : Direction::down;
}

std::vector<Change> changes_between(CountedRound const& earlier, CountedRound const& later) {
    std::vector<Change> changes;
    for (auto const& placed : later.outcome.order)
        if (auto const* const option = option_of(later, placed.option))
            changes.push_back({*option, place_in(earlier, *option), placed});
    for (auto const& placed : earlier.outcome.order)
        if (auto const* const option = option_of(earlier, placed.option);
            option && !place_in(later, *option))
            changes.push_back({*option, placed, std::nullopt});
    return changes;
}

}  // namespace jemaa::tally
