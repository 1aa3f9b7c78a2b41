#pragma once

#include "domain/ballot_kind.h"
#include "tally/merge_options.h"

/// The ballots of a poll seen in other ways, for insight to look at.
namespace jemaa::meaning {

BallotKind kind_of(PollResults const& results);

/// Without impossible ballots.
PollResults possible_only(PollResults const& results);

/// As if the merged options had been one on the ballot. Not for duels.
PollResults as_merged(PollResults const& results, tally::Merges const& merges);

/// The marks on one criterion, without aspect.
PollResults on_criterion(PollResults const& results, Id const& aspect);

/// One mark for each option, without aspect; more is better: the weighted sum
/// of a score; of a ranking, 0 where it is unranked and as many as there are
/// options on the first rank. Others as they are.
PollResults more_is_better(PollResults const& results);

/// One mark for each option on which somebody said something: 2 in favour, 1
/// neither, 0 against. Only approvals, scores, grades and consent.
PollResults in_favour_or_against(PollResults const& results);

/// As approvals: 1 for what a ballot speaks for. That is, above the middle of a
/// scale, the first rank, an answer that can live with it, or anything given.
/// Duels stay as they are.
PollResults support_only(PollResults const& results);

}  // namespace jemaa::meaning
