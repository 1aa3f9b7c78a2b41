#include "meaning/places.h"

#include <algorithm>

namespace jemaa::meaning {
namespace {

std::vector<std::vector<Id>> places_in(tally::Outcome const& outcome) {
    std::vector<std::vector<Id>> places;
    int last = 0;
    for (auto const& placed : outcome.order) {
        if (places.empty() || placed.place != last) places.emplace_back();
        places.back().push_back(placed.option);
        last = placed.place;
    }
    return places;
}

std::vector<std::vector<Id>> places_in(budget::PollOutcome const& decided) {
    auto const votes = votes_of(decided.poll.election);
    auto const order = told_order(decided);
    auto const funded = decided.outcome.winners.size();
    std::vector<std::vector<Id>> places;
    for (std::size_t i = 0; i < order.size(); ++i) {
        bool const ties = i > funded && votes[order[i]] == votes[order[i - 1]];
        if (!ties) places.emplace_back();
        places.back().push_back(decided.poll.options[order[i]]);
    }
    return places;
}

}  // namespace

std::vector<std::int64_t> votes_of(budget::Election const& election) {
    std::vector<std::int64_t> votes(election.costs.size(), 0);
    for (auto const& ballot : election.ballots)
        for (auto const& mark : ballot.marks) votes[mark.project] += mark.points * ballot.voters;
    return votes;
}

std::vector<budget::Project> told_order(budget::PollOutcome const& decided) {
    auto const votes = votes_of(decided.poll.election);
    auto order = decided.outcome.winners;
    auto const funded = static_cast<std::ptrdiff_t>(order.size());
    for (budget::Project i = 0; i < votes.size(); ++i)
        if (std::ranges::count(decided.outcome.winners, i) == 0) order.push_back(i);
    std::stable_sort(order.begin() + funded, order.end(),
                     [&](auto a, auto b) { return votes[a] > votes[b]; });
    return order;
}

std::vector<std::vector<Id>> places_of(CountedPoll const& poll) {
    if (!poll.outcome) return {};
    return std::visit([](auto const& outcome) { return places_in(outcome); }, *poll.outcome);
}

}  // namespace jemaa::meaning
