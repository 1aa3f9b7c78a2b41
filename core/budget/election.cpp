#include "budget/election.h"

#include <algorithm>

#include <fmt/format.h>

namespace jemaa::budget {
namespace {

tl::unexpected<Error> wrong(std::string where, std::string detail) {
    return fail(ErrorCode::bad_argument, std::move(where), std::move(detail));
}

bool is_amount(Money money) {
    return money >= 0 && money <= most_money;
}

Expected<void> check_costs(Election const& election) {
    Money total = 0;
    for (std::size_t i = 0; i < election.costs.size(); ++i) {
        if (!is_amount(election.costs[i]) || !is_amount(total += election.costs[i]))
            return wrong(fmt::format("project {}", i),
                         fmt::format("cost {}; all costs together must be from 0 to {}",
                                     election.costs[i], most_money));
    }
    return {};
}

/// Adds the ballot's points to `total`; says what is wrong, or nothing.
std::string fault_of(Ballot const& ballot, std::size_t projects, std::int64_t& total) {
    if (ballot.voters < 1 || ballot.voters > most_money) return "is of nobody";
    std::vector<Project> seen;
    for (auto const& mark : ballot.marks) {
        if (mark.project >= projects) return fmt::format("names project {}", mark.project);
        if (mark.points < 1 || mark.points > most_money / ballot.voters)
            return fmt::format("gives {} points", mark.points);
        total += mark.points * ballot.voters;
        if (total > most_money) return fmt::format("has more than {} points", most_money);
        seen.push_back(mark.project);
    }
    std::ranges::sort(seen);
    return std::ranges::adjacent_find(seen) == seen.end() ? "" : "marks a project twice";
}

}  // namespace

Expected<void> check(Election const& election) {
    if (!is_amount(election.budget) || election.unit < 1 || election.unit > most_money)
        return wrong("budget", fmt::format("{} is not from 0 to {}", election.budget, most_money));
    if (auto const costs = check_costs(election); !costs) return costs;
    std::int64_t points = 0;
    std::int64_t people = 0;
    for (std::size_t i = 0; i < election.ballots.size(); ++i) {
        auto const& ballot = election.ballots[i];
        auto const fault = fault_of(ballot, election.costs.size(), points);
        if (!fault.empty()) return wrong(fmt::format("ballot {}", i), fault);
        if ((people += ballot.voters) > most_money) return wrong("ballots", "too many voters");
    }
    return {};
}

Election grouped(Election election) {
    for (auto& ballot : election.ballots) std::ranges::sort(ballot.marks);
    std::ranges::sort(election.ballots);
    std::vector<Ballot> distinct;
    for (auto& ballot : election.ballots) {
        if (!distinct.empty() && distinct.back().marks == ballot.marks)
            distinct.back().voters += ballot.voters;
        else
            distinct.push_back(std::move(ballot));
    }
    election.ballots = std::move(distinct);
    return election;
}

std::int64_t voters(Election const& election) {
    std::int64_t count = 0;
    for (auto const& ballot : election.ballots) count += ballot.voters;
    return count;
}

}  // namespace jemaa::budget
