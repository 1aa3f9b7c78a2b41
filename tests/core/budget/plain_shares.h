#pragma once

#include <algorithm>

#include "budget/equal_shares.h"

/// The method of equal shares as its definition reads, in fractions only, one
/// voter at a time, and every raise tried: to compare the fast one with.
namespace plain {

using namespace jemaa::budget;

struct Voter {
    Rational money;
    std::vector<Mark> marks;
};

inline std::int64_t points_of(Voter const& voter, Project project, Utility utility) {
    for (auto const& mark : voter.marks)
        if (mark.project == project) return utility == Utility::points ? mark.points : 1;
    return 0;
}

/// The smallest rho at which the supporters cover the cost: the poorest give
/// all they have, until those who are left can share the rest. -1: never.
inline Rational rho_of(std::vector<Voter> const& voters, Project project, Money cost,
                       Utility utility) {
    std::vector<std::pair<Rational, Rational>> supporters;  // money, utility
    for (auto const& voter : voters)
        if (auto const points = points_of(voter, project, utility); points > 0) {
            Rational each{static_cast<long>(points)};
            if (utility == Utility::cost) each *= static_cast<long>(cost);
            supporters.emplace_back(voter.money, each);
        }
    std::ranges::sort(supporters, {}, [](auto const& s) { return Rational{s.first / s.second}; });
    Rational rest{static_cast<long>(cost)};
    Rational utilities{0};
    for (auto const& [money, each] : supporters) utilities += each;
    for (auto const& [money, each] : supporters) {
        Rational const rho = rest / utilities;
        if (rho * each <= money) return rho;
        rest -= money;
        utilities -= each;
    }
    return -1;
}

inline std::vector<Project> run(Election const& election, Utility utility, Rational endowment) {
    std::vector<Voter> voters;
    for (auto const& ballot : election.ballots)
        for (std::int64_t i = 0; i < ballot.voters; ++i)
            voters.push_back({endowment, ballot.marks});
    std::vector<Project> bought;
    while (true) {
        Rational best{-1};
        Project winner = 0;
        for (Project project = 0; project < election.costs.size(); ++project) {
            if (std::ranges::find(bought, project) != bought.end()) continue;
            auto const rho = rho_of(voters, project, election.costs[project], utility);
            if (rho >= 0 && (best < 0 || rho < best)) {
                best = rho;
                winner = project;
            }
        }
        if (best < 0) return bought;
        bought.push_back(winner);
        for (auto& voter : voters) {
            Rational due = best * static_cast<long>(points_of(voter, winner, utility));
            if (utility == Utility::cost) due *= static_cast<long>(election.costs[winner]);
            voter.money -= std::min(voter.money, due);
        }
    }
}

inline Money cost_of(Election const& election, std::vector<Project> const& projects) {
    Money cost = 0;
    for (auto const project : projects) cost += election.costs[project];
    return cost;
}

inline std::vector<Project> shares(Election const& election, Utility utility, Raise raise) {
    auto const people = voters(election);
    if (people == 0) return {};
    Rational const share = Rational{static_cast<long>(election.budget)} / static_cast<long>(people);
    auto outcome = run(election, utility, share);
    std::size_t supported = 0;
    for (Project project = 0; project < election.costs.size(); ++project)
        supported += std::ranges::any_of(election.ballots, [&](Ballot const& ballot) {
            return std::ranges::any_of(ballot.marks,
                                       [&](Mark const& mark) { return mark.project == project; });
        });
    for (long times = 1; raise == Raise::one_until_overspending; ++times) {
        if (outcome.size() == supported) break;
        auto next = run(election, utility, share + times);
        if (cost_of(election, next) > election.budget) break;
        outcome = std::move(next);
    }
    return outcome;
}

/// Sequential Phragmén the same way.
inline std::vector<Project> phragmen(Election const& election) {
    std::vector<Rational> loads(election.ballots.size());
    std::vector<Project> bought;
    Money left = election.budget;
    while (true) {
        Rational least{-1};
        Project next = 0;
        for (Project project = 0; project < election.costs.size(); ++project) {
            Rational sum{static_cast<long>(election.costs[project])};
            long votes = 0;
            for (std::size_t i = 0; i < loads.size(); ++i)
                if (points_of({0, election.ballots[i].marks}, project, Utility::one) > 0) {
                    sum += loads[i] * static_cast<long>(election.ballots[i].voters);
                    votes += static_cast<long>(election.ballots[i].voters);
                }
            bool const open = std::ranges::find(bought, project) == bought.end();
            if (!open || votes == 0 || election.costs[project] > election.budget) continue;
            Rational const load = sum / votes;
            if (least >= 0 && load >= least) continue;
            least = load;
            next = project;
        }
        if (least < 0 || election.costs[next] > left) return bought;
        bought.push_back(next);
        left -= election.costs[next];
        for (std::size_t i = 0; i < loads.size(); ++i)
            if (points_of({0, election.ballots[i].marks}, next, Utility::one) > 0) loads[i] = least;
    }
}

}  // namespace plain
