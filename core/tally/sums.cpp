#include "tally/sums.h"

#include "tally/placing.h"

namespace jemaa::tally {

Outcome count_sums(Profile const& profile) {
    auto outcome = begin_outcome(profile);
    for (std::size_t group = 0; group < profile.groups(); ++group)
        for (auto const& entry : profile.ballot(group))
            outcome.order[entry.option].score += entry.value * profile.copies(group);
    for (auto const& placed : outcome.order) outcome.total += placed.score;
    place_by_score(outcome);
    choose_winners_with_score(outcome);
    return outcome;
}

}  // namespace jemaa::tally
