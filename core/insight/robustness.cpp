#include "insight/robustness.h"

#include <algorithm>

#include "insight/chance_stream.h"

namespace jemaa::insight {
namespace {

std::vector<Id> in_order(std::vector<Id> ids) {
    std::ranges::sort(ids);
    return ids;
}

}  // namespace

Robustness robustness(PollResults const& results, WinnersOf const& rule, std::uint64_t seed,
                      int rooms) {
    auto from = results;
    std::ranges::sort(from.ballots, {}, &Ballot::id);
    Robustness found{.winners = in_order(rule(from)), .rooms = rooms};
    for (auto const& option : results.options) found.chosen[option.id] = 0;
    ChanceStream chance(seed);
    auto room = from;
    for (int i = 0; i < rooms; ++i) {
        for (auto& ballot : room.ballots) ballot = from.ballots[chance.below(from.ballots.size())];
        auto const winners = in_order(rule(room));
        found.stays += winners == found.winners ? 1 : 0;
        for (auto const& id : winners) found.chosen[id] += 1;
    }
    if (rooms == 0) return found;
    found.stays /= rooms;
    for (auto& [id, share] : found.chosen) share /= rooms;
    return found;
}

std::vector<bool> agree_with_first(PollResults const& results,
                                   std::vector<WinnersOf> const& rules) {
    std::vector<bool> agree;
    std::vector<Id> first;
    for (auto const& rule : rules) {
        auto const winners = in_order(rule(results));
        if (agree.empty()) first = winners;
        agree.push_back(winners == first);
    }
    return agree;
}

}  // namespace jemaa::insight
