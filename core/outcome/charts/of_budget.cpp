#include <algorithm>

#include "charts/of_votes.h"
#include "meaning/places.h"

namespace jemaa::charts {
namespace {

bool funds(budget::Outcome const& outcome, budget::Project project) {
    return std::ranges::count(outcome.winners, project) > 0;
}

std::string rule_words(std::string const& rule, Words const& words) {
    if (rule.starts_with("equal_shares")) return words.say("results.rule.equal_shares", {});
    if (rule.starts_with("greedy")) return words.say("results.rule.greedy", {});
    return words.say("results.rule.phragmen", {});
}

std::string why_stopped(budget::Outcome const& outcome, Words const& words) {
    std::optional<budget::Reason> reason;
    for (auto const& step : outcome.steps)
        if (auto const* stopped = std::get_if<budget::Stopped>(&step)) reason = stopped->reason;
    if (!reason) return {};
    switch (*reason) {
        case budget::Reason::all_funded: return words.say("results.stop.all_funded", {});
        case budget::Reason::exhausted: return words.say("results.stop.exhausted", {});
        case budget::Reason::would_overspend: return words.say("results.stop.would_overspend", {});
        case budget::Reason::nobody_can_pay: return words.say("results.stop.nobody_can_pay", {});
        case budget::Reason::does_not_fit: break;
    }
    return words.say("results.stop.does_not_fit", {});
}

Head way_of(std::string const& rule, budget::Outcome const& outcome, bool decides,
            Words const& words) {
    auto const left = words.say("results.left", {{"amount", words.number(outcome.left)}});
    return {"", rule_words(rule, words), left, decides};
}

}  // namespace

// The rule of the vote, and the other family that people ask about.
BudgetSets budget_sets_of(ToldVote const& vote, budget::PollOutcome const& decided) {
    auto const& words = vote.words;
    auto const& outcome = decided.outcome;
    auto const& beside = vote.counted.beside;
    BudgetSets sets{.votes_head = words.say("results.votes", {}),
                    .cost_head = words.say("results.cost", {}),
                    .ways = {way_of(vote.counted.results.poll.rule, outcome, true, words)},
                    .rows = {},
                    .foot = why_stopped(outcome, words)};
    if (beside) sets.ways.push_back(way_of(beside->rule, beside->outcome, false, words));
    auto const votes = meaning::votes_of(decided.poll.election);
    for (auto const project : meaning::told_order(decided)) {
        bool const funded = funds(outcome, project);
        BudgetSets::Row row{label_of(vote, decided.poll.options[project], funded ? "✅" : ""),
                            votes[project],
                            words.number(votes[project]),
                            words.number(decided.poll.election.costs[project]),
                            {funded}};
        if (beside) row.funded.push_back(funds(beside->outcome, project));
        sets.rows.push_back(std::move(row));
    }
    return sets;
}

}  // namespace jemaa::charts
