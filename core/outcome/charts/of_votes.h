#pragma once

#include "charts/charts_of.h"

/// The chart of each kind of explanation, from what was counted.
namespace jemaa::charts {

Rounds rounds_of(ToldVote const& vote, tally::Outcome const& outcome);
Duels duels_of(ToldVote const& vote, tally::Outcome const& outcome);
Matrix matrix_of(ToldVote const& vote, tally::Outcome const& outcome);
Distributions distributions_of(ToldVote const& vote, tally::Outcome const& outcome);
BudgetSets budget_sets_of(ToldVote const& vote, budget::PollOutcome const& decided);

Distributions agreement_of(ToldVote const& vote, meaning::Meaning const& meaning);
Breakdown breakdown_of(ToldVote const& vote, meaning::Meaning const& meaning);
OpinionGroups groups_of(ToldVote const& vote, meaning::Meaning const& meaning);

}  // namespace jemaa::charts
