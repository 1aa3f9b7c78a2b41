#include "budget/supporters.h"

#include <algorithm>

namespace jemaa::budget {

SupportTable::SupportTable(Election const& election, bool count_points)
    : election_(election),
      count_points_(count_points),
      votes_(election.costs.size()),
      sums_(election.costs.size()),
      first_(election.costs.size() + 1) {
    for (auto const& ballot : election.ballots)
        for (auto const& mark : ballot.marks) {
            votes_[mark.project] += ballot.voters;
            sums_[mark.project] += ballot.voters * (count_points ? mark.points : 1);
            ++first_[mark.project + 1];
        }
    for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
    fill();
}

void SupportTable::fill() {
    auto next = first_;
    ballot_.resize(first_.back());
    voters_.resize(first_.back());
    points_.resize(first_.back());
    for (std::uint32_t i = 0; i < election_.ballots.size(); ++i)
        for (auto const& mark : election_.ballots[i].marks) {
            auto const at = next[mark.project]++;
            ballot_[at] = i;
            voters_[at] = static_cast<double>(election_.ballots[i].voters);
            points_[at] = count_points_ ? static_cast<double>(mark.points) : 1.0;
        }
}

Supporters SupportTable::of(Project project) const {
    auto const from = first_[project];
    auto const size = first_[project + 1] - from;
    return {std::span(ballot_).subspan(from, size), std::span(voters_).subspan(from, size),
            std::span(points_).subspan(from, size)};
}

std::size_t SupportTable::supported() const {
    return votes_.size() - static_cast<std::size_t>(std::ranges::count(votes_, 0));
}

bool is_exhaustive(SupportTable const& table, std::span<Project const> winners, Money left) {
    auto const& costs = table.election().costs;
    for (Project project = 0; project < costs.size(); ++project)
        if (costs[project] <= left && table.votes(project) > 0 &&
            std::ranges::find(winners, project) == winners.end())
            return false;
    return true;
}

}  // namespace jemaa::budget
