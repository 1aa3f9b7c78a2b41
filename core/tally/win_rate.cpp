#include "tally/win_rate.h"

#include "tally/duel_wins.h"
#include "tally/placing.h"

namespace jemaa::tally {

Outcome count_win_rate(Profile const& profile) {
    auto outcome = begin_outcome(profile);
    auto const doubled = doubled_wins(profile);
    for (int i = 0; i < doubled.options; ++i) {
        std::int64_t won = 0;
        std::int64_t lost = 0;
        for (int j = 0; j < doubled.options; ++j) {
            won += doubled.at(i, j);
            lost += doubled.at(j, i);
        }
        set_score(outcome.order[static_cast<std::size_t>(i)], 100 * (won + 2), won + lost + 4);
    }
    place_by_score(outcome);
    choose_winners(outcome);
    return outcome;
}

}  // namespace jemaa::tally
