#include "budget/greedy.h"

#include <algorithm>
#include <numeric>

namespace jemaa::budget {
namespace {

__extension__ using Wide = __int128;

/// Scores as fractions: of the cost where the measure is per cost, else of 1.
class Scores {
public:
    Scores(std::vector<std::int64_t> score, std::vector<Money> const& costs, Measure measure)
        : score_(std::move(score)), over_(costs.size(), 1) {
        if (measure == Measure::votes_per_cost || measure == Measure::points_per_cost)
            over_ = costs;
    }

    [[nodiscard]] bool supported(Project project) const { return score_[project] > 0; }
    [[nodiscard]] bool better(Project a, Project b) const {
        return Wide{score_[a]} * over_[b] > Wide{score_[b]} * over_[a];
    }
    [[nodiscard]] bool equal(Project a, Project b) const { return !better(a, b) && !better(b, a); }
    [[nodiscard]] Rational value(Project project) const {
        Rational value{static_cast<long>(score_[project])};
        if (over_[project] > 1) value /= static_cast<long>(over_[project]);
        return value;
    }

private:
    std::vector<std::int64_t> score_;
    std::vector<Money> over_;
};

std::vector<Project> by_score(Scores const& scores, Outcome const& outcome, std::size_t projects) {
    std::vector<bool> taken(projects);
    for (auto const winner : outcome.winners) taken[winner] = true;
    std::vector<Project> order;
    for (Project project = 0; project < projects; ++project)
        if (scores.supported(project) && !taken[project]) order.push_back(project);
    std::ranges::sort(order, [&](Project a, Project b) {
        return scores.better(a, b) || (!scores.better(b, a) && a < b);
    });
    return order;
}

/// The others with this score that are not yet decided: the tie rule chose.
std::vector<Project> tied_after(Scores const& scores, std::span<Project const> order) {
    std::vector<Project> tied;
    for (auto const other : order.subspan(1)) {
        if (!scores.equal(order.front(), other)) break;
        tied.push_back(other);
    }
    return tied;
}

bool counts_points(Measure measure) {
    return measure == Measure::points || measure == Measure::points_per_cost;
}

void buy_in_order(Election const& election, Scores const& scores, Outcome& outcome) {
    auto const order = by_score(scores, outcome, election.costs.size());
    bool all = true;
    outcome.steps.reserve(outcome.steps.size() + order.size() + 1);
    for (std::size_t i = 0; i < order.size(); ++i) {
        auto const project = order[i];
        if (election.costs[project] > outcome.left) {
            outcome.steps.emplace_back(DoesNotFit{project, outcome.left});
            all = false;
            continue;
        }
        outcome.steps.emplace_back(Bought{.project = project,
                                          .measure = scores.value(project),
                                          .tied = tied_after(scores, std::span(order).subspan(i))});
        outcome.winners.push_back(project);
        outcome.cost += election.costs[project];
        outcome.left -= election.costs[project];
    }
    outcome.exhaustive = true;
    outcome.steps.emplace_back(Stopped{all ? Reason::all_funded : Reason::exhausted});
}

}  // namespace

void fill_up(SupportTable const& table, Measure measure, Outcome& outcome) {
    auto const& costs = table.election().costs;
    if (outcome.winners.size() == table.supported()) {
        outcome.exhaustive = true;
        outcome.steps.emplace_back(Stopped{Reason::all_funded});
        return;
    }
    std::vector<std::int64_t> score(costs.size());
    for (Project project = 0; project < costs.size(); ++project)
        score[project] = counts_points(measure) ? table.points(project) : table.votes(project);
    buy_in_order(table.election(), Scores(std::move(score), costs, measure), outcome);
}

Outcome greedy(Election const& election, Measure measure) {
    std::vector<std::int64_t> score(election.costs.size());
    for (auto const& ballot : election.ballots)
        for (auto const& mark : ballot.marks)
            score[mark.project] += ballot.voters * (counts_points(measure) ? mark.points : 1);
    Outcome outcome;
    outcome.left = election.budget;
    buy_in_order(election, Scores(std::move(score), election.costs, measure), outcome);
    return outcome;
}

}  // namespace jemaa::budget
