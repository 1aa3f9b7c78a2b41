#include "budget/equal_shares.h"

#include "budget/greedy.h"
#include "budget/raising.h"
#include "budget/share_run.h"

namespace jemaa::budget {
namespace {

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

}  // namespace

Outcome equal_shares(Election const& election, EqualShares const& rule) {
    SupportTable const table(election, rule.utility == Utility::points);
    Outcome outcome;
    outcome.left = election.budget;
    outcome.exhaustive = true;
    outcome.steps.reserve(election.costs.size() + 4);
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
    bool const points = rule.utility == Utility::points;
    fill_up(table, points ? Measure::points_per_cost : Measure::votes, outcome);
    return outcome;
}

}  // namespace jemaa::budget
