#include "charts/charts_of.h"

#include "charts/of_votes.h"

namespace jemaa::charts {
namespace {

constexpr std::size_t most_in_duels = 8;  // more pairs than that nobody reads

bool is_plane(tally::Steps const& steps) {
    auto const* score = std::get_if<tally::ScoreSteps>(&steps);
    return score && score->criteria.size() == 2;
}

std::vector<Chart> of_vote(ToldVote const& vote, tally::Outcome const& outcome) {
    auto const& steps = outcome.steps;
    if (outcome.ballots == 0) return {};
    if (std::holds_alternative<tally::RunOffSteps>(steps) ||
        std::holds_alternative<tally::TransferSteps>(steps))
        return {rounds_of(vote, outcome)};
    if (std::holds_alternative<tally::JudgmentSteps>(steps) ||
        std::holds_alternative<tally::ConsentSteps>(steps))
        return {distributions_of(vote, outcome)};
    std::vector<Chart> charts;
    if (is_plane(steps)) charts.emplace_back(matrix_of(vote, outcome));
    bool const pairs = std::holds_alternative<tally::PairSteps>(steps);
    if (pairs && outcome.options.size() <= most_in_duels)
        charts.emplace_back(duels_of(vote, outcome));
    charts.emplace_back(bars_of(vote, outcome));
    return charts;
}

}  // namespace

std::vector<Chart> charts_of(ToldVote const& vote) {
    if (!vote.counted.outcome) return {};
    if (auto const* decided = std::get_if<budget::PollOutcome>(&*vote.counted.outcome)) {
        if (budget::voters(decided->poll.election) == 0) return {};
        return {budget_sets_of(vote, *decided)};
    }
    return of_vote(vote, std::get<tally::Outcome>(*vote.counted.outcome));
}

std::optional<Chart> chart_of(ToldVote const& vote, meaning::Meaning const& meaning,
                              meaning::Part part) {
    switch (part) {
        case meaning::Part::agreement: return agreement_of(vote, meaning);
        case meaning::Part::categories: return breakdown_of(vote, meaning);
        case meaning::Part::groups: return groups_of(vote, meaning);
        case meaning::Part::certainty: break;
    }
    return std::nullopt;
}

}  // namespace jemaa::charts
