#include <functional>
#include <random>
#include <set>

#include "budget/exact_shares.h"
#include "budget/rules.h"
#include "catch_any.h"
#include "elections.h"
#include "plain_shares.h"

using namespace jemaa::budget;

namespace {

void holds_for_random_elections(char const* what, std::function<void(Election const&)> property) {
    INFO(what);
    CHECK(rc::check(what, [&] { property(*elections()); }));
}

template <typename S>
std::vector<S> steps(Outcome const& outcome) {
    std::vector<S> found;
    for (auto const& step : outcome.steps)
        if (auto const* is = std::get_if<S>(&step)) found.push_back(*is);
    return found;
}

}  // namespace

TEST_CASE("equal shares agrees with its definition, worked out plainly") {
    holds_for_random_elections("as the definition", [](Election const& election) {
        for (auto const utility : {Utility::cost, Utility::one, Utility::points})
            for (auto const raise : {Raise::none, Raise::one_until_overspending}) {
                EqualShares const rule{.utility = utility, .raise = raise};
                RC_ASSERT(equal_shares(election, rule).winners ==
                          plain::shares(election, utility, raise));
            }
    });
}

TEST_CASE("sequential Phragmén agrees with its definition, worked out plainly") {
    holds_for_random_elections("Phragmén", [](Election const& election) {
        RC_ASSERT(phragmen(election).winners == plain::phragmen(election));
    });
}

TEST_CASE("no rule overspends, and the numbers agree with each other") {
    holds_for_random_elections("the books balance", [](Election const& election) {
        for (auto const& [name, rule] : named_rules()) {
            auto const outcome = decide(election, rule);
            Money cost = 0;
            for (auto const winner : outcome.winners) cost += election.costs[winner];
            RC_ASSERT(cost == outcome.cost);
            RC_ASSERT(cost + outcome.left == election.budget);
            RC_ASSERT(outcome.left >= 0);
            std::set<Project> const distinct(outcome.winners.begin(), outcome.winners.end());
            RC_ASSERT(distinct.size() == outcome.winners.size());
            std::vector<Project> told;
            for (auto const& step : steps<Bought>(outcome)) told.push_back(step.project);
            RC_ASSERT(told == outcome.winners);
        }
    });
}

TEST_CASE("row order never matters, nor whether like ballots are put together") {
    holds_for_random_elections("row order", [](Election const& election) {
        auto shuffled = election;
        std::mt19937 chance(7);
        std::vector<Ballot> apart;
        for (auto& ballot : shuffled.ballots) {
            std::shuffle(ballot.marks.begin(), ballot.marks.end(), chance);
            if (ballot.voters > 1) apart.push_back({ballot.marks, 1});
            if (ballot.voters > 1) --ballot.voters;
        }
        shuffled.ballots.insert(shuffled.ballots.end(), apart.begin(), apart.end());
        std::shuffle(shuffled.ballots.begin(), shuffled.ballots.end(), chance);
        RC_ASSERT(grouped(shuffled) == grouped(election));
        for (auto const& [name, rule] : named_rules()) {
            auto const outcome = decide(election, rule);
            RC_ASSERT(decide(shuffled, rule) == outcome);
            RC_ASSERT(decide(grouped(election), rule) == outcome);
        }
    });
}

TEST_CASE("greedy and whatever is filled up leaves nothing that fits") {
    holds_for_random_elections("exhaustive", [](Election const& election) {
        for (auto const& [name, rule] : named_rules()) {
            auto const outcome = decide(election, rule);
            SupportTable const table(election, false);
            RC_ASSERT(is_exhaustive(table, outcome.winners, outcome.left) == outcome.exhaustive);
            if (name.starts_with("greedy") || name.ends_with("_fill"))
                RC_ASSERT(outcome.exhaustive);
        }
    });
}

TEST_CASE("what supporters pay is what the project costs") {
    holds_for_random_elections("payments", [](Election const& election) {
        auto const outcome = equal_shares(election, {.utility = Utility::one});
        for (auto const& step : steps<Bought>(outcome)) {
            auto const cost = whole(election.costs[step.project]);
            Rational const paid = step.price * whole(step.paid_price);
            RC_ASSERT((step.paid_rest == 0 ? paid == cost : paid <= cost));
            RC_ASSERT(step.measure == step.price);
        }
        for (auto const& step : steps<OutOfReach>(outcome))
            RC_ASSERT(step.money < whole(election.costs[step.project]));
    });
}

TEST_CASE("a group that is large enough for what it agrees on gets it") {
    // n voters, of whom the part cost/budget approves exactly one project alone.
    holds_for_random_elections("justified representation", [](Election const& election) {
        if (election.budget == 0) return;
        auto const outcome = equal_shares(election, {.raise = Raise::none});
        auto const people = voters(election);
        for (Project project = 0; project < election.costs.size(); ++project) {
            std::int64_t only = 0;
            for (auto const& ballot : election.ballots)
                if (ballot.marks.size() == 1 && ballot.marks[0].project == project)
                    only += ballot.voters;
            if (only > 0 && only * election.budget >= election.costs[project] * people)
                RC_ASSERT(std::ranges::find(outcome.winners, project) != outcome.winners.end());
        }
    });
}

TEST_CASE("a project that gets one vote more is not dropped by greedy") {
    holds_for_random_elections("monotone", [](Election const& election) {
        auto const before = greedy(election, Measure::votes_per_cost);
        for (auto const winner : before.winners) {
            auto more = election;
            more.ballots.push_back({{{winner, 1}}, 1});
            auto const after = greedy(more, Measure::votes_per_cost).winners;
            RC_ASSERT(std::ranges::find(after, winner) != after.end());
        }
    });
}
