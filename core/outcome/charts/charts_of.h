#pragma once

#include <optional>
#include <vector>

#include "charts/chart.h"
#include "charts/told_vote.h"
#include "meaning/meaning.h"

namespace jemaa::charts {

/// The charts that explain a counted poll, the best one first: bars, the duels
/// of a rule that goes by pairs, the rounds of a run-off, the plane of two
/// criteria, how grades or answers are spread, what a budget funds. None where
/// it could not be counted or nobody voted.
std::vector<Chart> charts_of(ToldVote const& vote);

/// Bars in the order of places, for any voting rule.
Bars bars_of(ToldVote const& vote, tally::Outcome const& outcome);

/// What a further round changed; nothing where either is no vote with places.
std::optional<Changes> changes_of(ToldVote const& later, ToldVote const& earlier);

/// The chart of one part of what an outcome means; none for its certainty,
/// which is told in sentences.
std::optional<Chart> chart_of(ToldVote const& vote, meaning::Meaning const& meaning,
                              meaning::Part part);

}  // namespace jemaa::charts
