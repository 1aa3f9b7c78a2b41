#include "tally/score.h"

#include <numeric>

#include "tally/histograms.h"
#include "tally/placing.h"

namespace jemaa::tally {
namespace {

Share mean_of(Histogram const& counts, std::int64_t voters) {
    std::int64_t sum = 0;
    for (std::size_t value = 0; value < counts.size(); ++value)
        sum += static_cast<std::int64_t>(value) * counts[value];
    return {sum, voters};
}

std::int64_t value_at(Histogram const& counts, std::int64_t rank) {
    std::size_t value = 0;
    for (; rank >= counts[value]; ++value) rank -= counts[value];
    return static_cast<std::int64_t>(value);
}

Share median_of(Histogram const& counts, std::int64_t voters) {
    return {value_at(counts, (voters - 1) / 2) + value_at(counts, voters / 2), 2};
}

// All shares of one rule have the same denominator.
void add_weighted(Placed& placed, std::vector<CriterionScores> const& criteria,
                  std::size_t option) {
    std::int64_t sum = 0;
    std::int64_t weights = 0;
    for (auto const& criterion : criteria) {
        sum += criterion.weight * criterion.scores[option].sum;
        weights += criterion.weight;
    }
    set_score(placed, sum, weights * criteria.front().scores[option].per);
}

Outcome count_scores(Profile const& profile, Share (*middle)(Histogram const&, std::int64_t)) {
    auto outcome = begin_outcome(profile);
    auto const histograms = histograms_of(profile);
    ScoreSteps steps;
    for (std::size_t i = 0; i < profile.criteria().size(); ++i) {
        auto const& criterion = profile.criteria()[i];
        steps.criteria.push_back({criterion.key, criterion.weight, {}});
        for (auto const& counts : histograms[i])
            steps.criteria.back().scores.push_back(
                profile.voters() == 0 ? Share{} : middle(counts, profile.voters()));
    }
    for (std::size_t option = 0; option < outcome.order.size(); ++option)
        add_weighted(outcome.order[option], steps.criteria, option);
    outcome.steps = std::move(steps);
    place_by_score(outcome);
    choose_winners(outcome);
    return outcome;
}

}  // namespace

Outcome count_score_mean(Profile const& profile) {
    return count_scores(profile, mean_of);
}

Outcome count_score_median(Profile const& profile) {
    return count_scores(profile, median_of);
}

}  // namespace jemaa::tally
