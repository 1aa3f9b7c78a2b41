#pragma once

#include <map>

#include "domain/fact.h"

namespace jemaa {

/// What is wrong with such a call, in English.
inline constexpr auto second_vote =
    "the card has voted in this poll already; its ballot is kept, and no other is taken";

/// Counts, within one call of Store::append, what is new of each poll's ballots
/// and card uses.
class CardVotes {
public:
    void count(Ballot const& ballot, bool is_new) { polls_[ballot.poll].ballots += is_new; }
    void count(CardUse const& use, bool is_new) {
        auto& poll = polls_[use.poll];
        (is_new ? poll.uses : poll.used_before) += 1;
    }

    /// Whether a card that has voted before would vote once more: its use is
    /// there already, and the ballot that comes with it is not.
    [[nodiscard]] bool vote_again() const;

private:
    struct OfPoll {
        int ballots = 0, uses = 0, used_before = 0;
    };
    std::map<Id, OfPoll> polls_;
};

}  // namespace jemaa
