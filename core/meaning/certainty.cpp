#include "meaning/certainty.h"

#include <algorithm>

namespace jemaa::meaning {
namespace {

constexpr std::int64_t most_marks_drawn = 200'000;

std::vector<Id> winners_by(Ballots const& ballots, std::string_view rule) {
    auto const decided = decide(ballots, rule);
    auto ids = decided ? winners_of(ballots, *decided) : std::vector<Id>{};
    std::ranges::sort(ids);
    return ids;
}

int rooms_for(PollResults const& results) {
    auto const marks =
        std::max<std::int64_t>(1, std::ssize(results.ballots) * std::ssize(results.options));
    return static_cast<int>(std::clamp<std::int64_t>(most_marks_drawn / marks, 20, 1000));
}

}  // namespace

Certainty certainty_of(PollResults const& results, tally::Merges const& merges,
                       std::string_view rule) {
    Certainty certainty;
    certainty.rooms = insight::robustness(
        results,
        [&](PollResults const& room) {
            auto const ballots = ballots_of(room, merges);
            return ballots ? winners_by(*ballots, rule) : std::vector<Id>{};
        },
        seed, rooms_for(results));
    for (auto const& [part, whole] : merges) certainty.rooms.chosen.erase(part);
    auto const ballots = ballots_of(results, merges);
    if (!ballots) return certainty;
    for (auto const& other : rules_for(*ballots)) {
        if (other == rule) continue;
        certainty.other_ways.push_back(other);
        if (winners_by(*ballots, other) != certainty.rooms.winners)
            certainty.differ.push_back(other);
    }
    return certainty;
}

}  // namespace jemaa::meaning
