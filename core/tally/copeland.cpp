#include "tally/copeland.h"

#include "tally/pair_matrix.h"
#include "tally/placing.h"

namespace jemaa::tally {

Outcome count_copeland(Profile const& profile) {
    auto outcome = begin_outcome(profile);
    auto matrix = count_preferences(profile);
    for (int i = 0; i < matrix.options; ++i)
        for (int j = 0; j < matrix.options; ++j) {
            auto& score = outcome.order[static_cast<std::size_t>(i)].score;
            score += matrix.at(i, j) > matrix.at(j, i) ? 1 : 0;
            score -= matrix.at(i, j) < matrix.at(j, i) ? 1 : 0;
        }
    outcome.steps = PairSteps{matrix.options, std::move(matrix.cells), {}};
    place_by_score(outcome);
    choose_winners(outcome);
    return outcome;
}

}  // namespace jemaa::tally
