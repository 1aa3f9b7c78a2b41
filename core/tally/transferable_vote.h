#pragma once

#include "tally/outcome.h"

namespace jemaa::tally {

/// Single transferable vote for several seats, by weighted inclusive Gregory
/// transfers. The quota is floor(votes / (seats + 1)) + 1. Whoever reaches it
/// is elected; the greatest surplus is transferred first, each ballot to its
/// next option still in, at its value times surplus / votes, cut off after five
/// decimals. Without a surplus, the option with the fewest votes is excluded
/// and its ballots go on at their values. When as many are left as seats, they
/// are elected. A ballot that ranks several equally where its next choice is
/// needed is set aside. The score is the votes in the stage that elected or
/// excluded the option, in hundred-thousandths.
/// Source: The Scottish Local Government Elections Order 2007, schedule 1,
/// part III, rules 45 to 52.
/// Ties: who had more in the most recent earlier stage where they differ goes
/// before the other; if there is none, by lot. The lot is never drawn by
/// chance here: the last by id is excluded first, and the first by id
/// transfers first, and TransferStage::lot tells it. Ids of a workshop are as
/// good as drawn.
/// Setting: `winners` = seats. Steps: TransferSteps.
Outcome count_transferable_vote(Profile const& profile);

}  // namespace jemaa::tally
