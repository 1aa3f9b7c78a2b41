#include "budget/equal_shares.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include "budget/greedy.h"
#include "budget/raising.h"
#include "budget/share_run.h"

namespace jemaa::budget {
namespace {

/// The projects in the order in which they win ties, as the numbers they get.
std::vector<Project> tie_order(Election const& election) {
    std::vector<std::int64_t> votes(election.costs.size());
    for (auto const& ballot : election.ballots)
        for (auto const& mark : ballot.marks) votes[mark.project] += ballot.voters;
    std::vector<Project> order(election.costs.size());
    std::iota(order.begin(), order.end(), Project{0});
    std::ranges::sort(order, {}, [&](Project project) {
        return std::tuple(-votes[project], election.costs[project], project);
    });
    return order;
}

Election renumbered(Election election, std::vector<Project> const& order) {
    std::vector<Project> number(order.size());
    auto const costs = election.costs;
    for (Project i = 0; i < order.size(); ++i) {
        number[order[i]] = i;
        election.costs[i] = costs[order[i]];
    }
    for (auto& ballot : election.ballots)
        for (auto& mark : ballot.marks) mark.project = number[mark.project];
    return election;
}

void name_back(Outcome& outcome, std::vector<Project> const& order) {
    for (auto& winner : outcome.winners) winner = order[winner];
    for (auto& step : outcome.steps)
        std::visit(
            [&](auto& what) {
                if constexpr (requires { what.project; }) what.project = order[what.project];
                if constexpr (requires { what.tied; })
                    for (auto& other : what.tied) other = order[other];
            },
            step);
}

void buy_free_projects(SupportTable const& table, Outcome& outcome) {
    auto const& costs = table.election().costs;
    for (Project project = 0; project < costs.size(); ++project)
        if (costs[project] == 0 && table.votes(project) > 0) {
            outcome.winners.push_back(project);
            outcome.steps.emplace_back(
                Bought{.project = project, .paid_price = table.votes(project)});
        }
}

Bought bought(SupportTable const& table, ShareRun& run, std::size_t number, Utility utility) {
    auto const& purchase = run.state().purchases[number];
    auto const supporters = table.of(purchase.project);
    Bought step{.project = purchase.project, .price = run.exact().price(number)};
    step.measure = step.price;
    if (utility == Utility::cost) step.measure /= whole(run.state().cost_of(purchase.project));
    for (auto i = purchase.first_poor; i < purchase.end_poor; ++i)
        step.paid_rest += static_cast<std::int64_t>(supporters.voters[run.state().poor[i]]);
    step.paid_price = table.votes(purchase.project) - step.paid_rest;
    step.tied = run.tied()[number];
    return step;
}

void tell(SupportTable const& table, ShareRun& run, Utility utility, Outcome& outcome) {
    for (std::size_t i = 0; i < run.state().purchases.size(); ++i) {
        outcome.steps.emplace_back(bought(table, run, i, utility));
        outcome.winners.push_back(run.state().purchases[i].project);
    }
    for (auto const project : run.out_of_reach())
        outcome.steps.emplace_back(OutOfReach{project, run.exact().money(project)});
    outcome.cost = run.cost();
    outcome.left = table.election().budget - run.cost();
    outcome.exhaustive = is_exhaustive(table, outcome.winners, outcome.left);
}

Outcome shares_by_number(Election const& election, EqualShares const& rule) {
    SupportTable const table(election, rule.utility == Utility::points);
    Outcome outcome;
    outcome.left = election.budget;
    if (auto const people = voters(election); people > 0) {
        Raising raising(table, rule, people);
        auto const reason = raising.go_up();
        outcome.steps.emplace_back(Raised{raising.endowment(), raising.times()});
        buy_free_projects(table, outcome);
        tell(table, raising.run(), rule.utility, outcome);
        outcome.steps.emplace_back(Stopped{reason});
    }
    if (!rule.fill_up) return outcome;
    outcome.steps.emplace_back(FillsUp{});
    auto const by = rule.utility == Utility::points ? Measure::points : Measure::votes;
    fill_up(election, by, outcome);
    return outcome;
}

}  // namespace

Outcome equal_shares(Election const& election, EqualShares const& rule) {
    if (rule.ties == Ties::by_number) return shares_by_number(election, rule);
    auto const order = tie_order(election);
    auto outcome = shares_by_number(renumbered(election, order), rule);
    name_back(outcome, order);
    return outcome;
}

}  // namespace jemaa::budget
