#include "budget/phragmen.h"

#include <algorithm>
#include <limits>

#include "budget/exact_shares.h"
#include "budget/greedy.h"

namespace jemaa::budget {
namespace {

/// A voter's load is that of the last purchase among the projects that the
/// voter supports. So a project's next load is (cost + sum of such loads) /
/// supporters. It is bounded in doubles; fractions decide only between
/// projects that the bounds leave open.
class Loads {
public:
    explicit Loads(SupportTable const& table)
        : table_(table), last_(table.election().ballots.size(), 0), exact_(1), near_(1, 0.0) {
        auto const& costs = table.election().costs;
        for (Project project = 0; project < costs.size(); ++project)
            if (table.votes(project) > 0 && costs[project] <= table.election().budget)
                open_.push_back(project);
    }

    [[nodiscard]] bool none_left() const { return open_.empty(); }

    /// The projects with the smallest load, in order of number, and that load.
    std::vector<Project> smallest(Rational& load) {
        double least = std::numeric_limits<double>::infinity();
        std::vector<std::pair<double, Project>> bounds;
        for (auto const project : open_) {
            auto const near = near_load(project);
            least = std::min(least, near * (1 + error()));
            bounds.emplace_back(near * (1 - error()), project);
        }
        std::vector<Project> found;
        for (auto const& [low, project] : bounds) {
            if (low > least) continue;
            Rational const exact = exact_load(project);
            if (!found.empty() && exact > load) continue;
            if (!found.empty() && exact < load) found.clear();
            load = exact;
            found.push_back(project);
        }
        return found;
    }

    void buy(Project project, Rational const& load) {
        std::erase(open_, project);
        for (auto const ballot : table_.of(project).ballot) last_[ballot] = exact_.size();
        exact_.push_back(load);
        near_.push_back(load.get_d());
    }

private:
    /// Relative, since all terms are positive: one for each operation.
    [[nodiscard]] double error() const { return slip * static_cast<double>(last_.size() + 4); }

    [[nodiscard]] double near_load(Project project) const {
        auto const supporters = table_.of(project);
        auto sum = static_cast<double>(table_.election().costs[project]);
        for (std::size_t i = 0; i < supporters.size(); ++i)
            sum += supporters.voters[i] * near_[last_[supporters.ballot[i]]];
        return sum / static_cast<double>(table_.votes(project));
    }

    [[nodiscard]] Rational exact_load(Project project) const {
        std::vector<std::int64_t> people(exact_.size());
        for (auto const ballot : table_.of(project).ballot)
            people[last_[ballot]] += table_.election().ballots[ballot].voters;
        Rational sum = whole(table_.election().costs[project]);
        for (std::size_t i = 1; i < exact_.size(); ++i)
            if (people[i] > 0) sum += exact_[i] * whole(people[i]);
        return sum / whole(table_.votes(project));
    }

    SupportTable const& table_;
    std::vector<std::size_t> last_;  ///< purchase of each ballot, from 1; 0: none yet
    std::vector<Rational> exact_;    ///< load at each purchase
    std::vector<double> near_;
    std::vector<Project> open_;
};

Bought bought(SupportTable const& table, std::vector<Project> const& tied, Rational const& load) {
    return {.project = tied.front(),
            .measure = load,
            .price = 0,
            .paid_price = 0,
            .paid_rest = table.votes(tied.front()),
            .tied = {tied.begin() + 1, tied.end()}};
}

void buy_in_order(SupportTable const& table, PhragmenStop stop, Outcome& outcome) {
    auto const& costs = table.election().costs;
    Loads loads(table);
    Rational load;
    while (!loads.none_left()) {
        auto const tied = loads.smallest(load);
        auto const checked = stop == PhragmenStop::chosen_does_not_fit ? 1 : tied.size();
        for (auto const project : std::span(tied).first(checked))
            if (costs[project] > outcome.left) {
                outcome.steps.emplace_back(DoesNotFit{project, outcome.left});
                outcome.steps.emplace_back(Stopped{Reason::does_not_fit});
                return;
            }
        outcome.steps.emplace_back(bought(table, tied, load));
        outcome.winners.push_back(tied.front());
        outcome.cost += costs[tied.front()];
        outcome.left -= costs[tied.front()];
        loads.buy(tied.front(), load);
    }
    outcome.steps.emplace_back(Stopped{Reason::all_funded});
}

}  // namespace

Outcome phragmen(Election const& election, PhragmenStop stop, bool fill) {
    SupportTable const table(election, false);
    Outcome outcome;
    outcome.left = election.budget;
    buy_in_order(table, stop, outcome);
    outcome.exhaustive = is_exhaustive(table, outcome.winners, outcome.left);
    if (!fill) return outcome;
    outcome.steps.emplace_back(FillsUp{});
    fill_up(election, Measure::votes, outcome);
    return outcome;
}

}  // namespace jemaa::budget
