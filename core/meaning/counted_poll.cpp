#include "meaning/counted_poll.h"

#include <algorithm>
#include <utility>

#include "budget/rules.h"

namespace jemaa::meaning {
namespace {

PollOutcome joined(Ballots&& ballots, Decided&& decided) {
    if (auto* const outcome = std::get_if<tally::Outcome>(&decided)) return std::move(*outcome);
    return budget::PollOutcome{std::get<budget::PollElection>(std::move(ballots)),
                               std::get<budget::Outcome>(std::move(decided))};
}

std::optional<OtherFunding> funding_beside(budget::PollOutcome const& outcome,
                                           std::string const& rule) {
    bool const points = budget::marks_of(rule) == budget::Marks::points;
    std::string other;
    if (rule.starts_with("equal_shares")) other = points ? "greedy_points" : "greedy_votes";
    if (rule.starts_with("greedy")) other = points ? "equal_shares_points" : "equal_shares";
    auto const known = budget::rule_named(other);
    if (!known) return std::nullopt;
    return OtherFunding{other, budget::decide(outcome.poll.election, *known)};
}

}  // namespace

Expected<PollOutcome> count(PollResults const& results, tally::Merges const& merges) {
    return ballots_of(results, merges).and_then([&](Ballots&& ballots) {
        return decide(ballots, results.poll.rule).map([&](Decided&& decided) {
            return joined(std::move(ballots), std::move(decided));
        });
    });
}

CountedPoll counted(PollResults results, tally::Merges merges,
                    std::vector<std::string> const& criteria) {
    auto outcome = count(results, merges);
    CountedPoll poll{std::move(results), std::move(merges), std::move(outcome)};
    if (!poll.outcome) return poll;
    if (auto* const voted = std::get_if<tally::Outcome>(&*poll.outcome))
        order_criteria(*voted, criteria);
    else
        poll.beside =
            funding_beside(std::get<budget::PollOutcome>(*poll.outcome), poll.results.poll.rule);
    return poll;
}

void order_criteria(tally::Outcome& outcome, std::vector<std::string> const& criteria) {
    auto* const steps = std::get_if<tally::ScoreSteps>(&outcome.steps);
    if (!steps) return;
    std::ranges::stable_sort(steps->criteria, {}, [&](tally::CriterionScores const& scores) {
        return std::ranges::find(criteria, scores.key) - criteria.begin();
    });
}

}  // namespace jemaa::meaning
