#include "tally/bradley_terry.h"

#include <cmath>

#include "tally/duel_wins.h"
#include "tally/placing.h"
#include "tally/worth_estimate.h"

namespace jemaa::tally {
namespace {

constexpr double sure = 1.96;  // of a normal distribution, 95 % lie within

std::vector<double> worths_of(WorthEstimate const& estimate) {
    std::vector<double> worths;
    double sum = 0;
    for (double const logarithm : estimate.log_worth) {
        worths.push_back(std::exp(logarithm));
        sum += worths.back();
    }
    for (double& worth : worths) worth /= sum;
    return worths;
}

void find_places(WorthEstimate const& estimate, std::vector<Worth>& worths) {
    auto const size = worths.size();
    for (std::size_t i = 0; i < size; ++i) {
        worths[i].worst_place = static_cast<int>(size);
        for (std::size_t j = 0; j < size; ++j) {
            auto const lead = estimate.log_worth[i] - estimate.log_worth[j];
            auto const error = sure * estimate.error_of_difference(i, j);
            if (lead < -error) ++worths[i].best_place;
            if (lead > error) --worths[i].worst_place;
        }
    }
}

WorthSteps steps_of(PairMatrix const& doubled, WorthEstimate const& estimate) {
    WorthSteps steps{estimate.regularised, {}};
    auto const worths = worths_of(estimate);
    auto const size = worths.size();
    for (std::size_t i = 0; i < size; ++i) {
        Worth worth{static_cast<int>(i), worths[i]};
        worth.standard_error = std::sqrt(std::max(0.0, estimate.covariance[i * size + i]));
        for (int j = 0; j < doubled.options; ++j) {
            worth.wins_doubled += doubled.at(worth.option, j);
            worth.losses_doubled += doubled.at(j, worth.option);
        }
        steps.options.push_back(worth);
    }
    find_places(estimate, steps.options);
    return steps;
}

}  // namespace

Outcome count_bradley_terry(Profile const& profile) {
    auto outcome = begin_outcome(profile);
    if (profile.voters() == 0) {
        place_by_score(outcome);
        return outcome;
    }
    auto const doubled = doubled_wins(profile);
    auto const estimate = estimate_worth(doubled);
    auto steps = steps_of(doubled, estimate);
    std::vector<std::int64_t> levels;
    for (std::size_t i = 0; i < outcome.order.size(); ++i) {
        set_score(outcome.order[i], std::llround(1e6 * steps.options[i].worth), 1'000'000);
        levels.push_back(-std::llround(1e9 * estimate.log_worth[i]));
    }
    outcome.steps = std::move(steps);
    place_by_level(outcome, levels);
    choose_winners(outcome);
    return outcome;
}

}  // namespace jemaa::tally
