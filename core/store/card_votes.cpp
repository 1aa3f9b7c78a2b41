#include "store/card_votes.h"

#include <algorithm>

namespace jemaa {

bool CardVotes::vote_again() const {
    return std::ranges::any_of(polls_, [](auto const& entry) {
        auto const& poll = entry.second;
        return poll.used_before > 0 && poll.ballots > poll.uses;
    });
}

}  // namespace jemaa
