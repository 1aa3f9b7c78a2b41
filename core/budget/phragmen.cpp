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
        : table_(table), last_(table.election().ballots.size(), 0), exact_(Rational{0}), near_{0} {
        auto const& costs = table.election().costs;
        for (Project project = 0; project < costs.size(); ++project)
            if (table.votes(project) > 0 && costs[project] <= table.election().budget)
                open_.push_back(project);
        known_.resize(costs.size());
        for (auto const project : open_) known_[project] = near_load(project);
    }

    [[nodiscard]] bool none_left() const { return open_.empty(); }

    /// The projects with the smallest load, in order of number.
    std::vector<Project> smallest() {
        double least = std::numeric_limits<double>::infinity();
        bounds_.clear();
        auto const look_at = [&](Project project) {
            auto const near = near_load(project);
            known_[project] = near;
            least = std::min(least, near * (1 + error()));
            bounds_.emplace_back(near * (1 - error()), project);
        };
        // Loads only grow, so most projects need not be looked at again.
        auto const first =
            *std::ranges::min_element(open_, {}, [&](Project project) { return known_[project]; });
        look_at(first);
        for (auto const project : open_)
            if (project != first && known_[project] * (1 - error()) <= least) look_at(project);
        std::erase_if(bounds_, [&](auto const& bound) { return bound.first > least; });
        std::vector<Project> found;
        for (auto const& [low, project] : bounds_) {
            auto const order = found.empty() ? -1 : compare(project, found.front());
            if (order > 0) continue;
            if (order < 0) found.clear();
            found.push_back(project);
        }
        std::ranges::sort(found);
        return found;
    }

    /// Buys it, and gives its load.
    Rational buy(Project project) {
        std::erase(open_, project);
        auto const people = people_on(project);
        for (auto const ballot : table_.of(project).ballot) last_[ballot] = exact_.size();
        exact_.append(table_.election().costs[project], people, table_.votes(project));
        auto load = exact_[exact_.size() - 1];
        near_.push_back(load.get_d());
        return load;
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

    /// How many of the project's supporters carry each load.
    [[nodiscard]] std::vector<std::int64_t> people_on(Project project) const {
        std::vector<std::int64_t> people(exact_.size());
        for (auto const ballot : table_.of(project).ballot)
            people[last_[ballot]] += table_.election().ballots[ballot].voters;
        return people;
    }

    /// -1, 0, 1: whether a's load is smaller, equal or greater; exact.
    [[nodiscard]] int compare(Project a, Project b) const {
        mpz_class left;
        mpz_class right;
        exact_.sum_up(left, table_.election().costs[a], people_on(a));
        exact_.sum_up(right, table_.election().costs[b], people_on(b));
        left *= static_cast<long>(table_.votes(b));
        right *= static_cast<long>(table_.votes(a));
        return cmp(left, right) < 0 ? -1 : cmp(left, right) > 0 ? 1 : 0;
    }

    SupportTable const& table_;
    std::vector<std::size_t> last_;  ///< purchase of each ballot, from 1; 0: none yet
    Chain exact_;                    ///< 0, then the load at each purchase
    std::vector<double> near_;
    std::vector<double> known_;  ///< of each project, when last looked at
    std::vector<std::pair<double, Project>> bounds_;
    std::vector<Project> open_;
};

Bought bought(SupportTable const& table, std::vector<Project> const& tied, Rational load) {
    return {.project = tied.front(),
            .measure = std::move(load),
            .price = 0,
            .paid_price = 0,
            .paid_rest = table.votes(tied.front()),
            .tied = {tied.begin() + 1, tied.end()}};
}

void buy_in_order(SupportTable const& table, PhragmenStop stop, Outcome& outcome) {
    auto const& costs = table.election().costs;
    Loads loads(table);
    outcome.steps.reserve(costs.size() + 2);
    while (!loads.none_left()) {
        auto const tied = loads.smallest();
        auto const checked = stop == PhragmenStop::chosen_does_not_fit ? 1 : tied.size();
        for (auto const project : std::span(tied).first(checked))
            if (costs[project] > outcome.left) {
                outcome.steps.emplace_back(DoesNotFit{project, outcome.left});
                outcome.steps.emplace_back(Stopped{Reason::does_not_fit});
                return;
            }
        outcome.steps.emplace_back(bought(table, tied, loads.buy(tied.front())));
        outcome.winners.push_back(tied.front());
        outcome.cost += costs[tied.front()];
        outcome.left -= costs[tied.front()];
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
    fill_up(table, Measure::votes, outcome);
    return outcome;
}

}  // namespace jemaa::budget
