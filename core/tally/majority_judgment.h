#pragma once

#include "tally/outcome.h"

namespace jemaa::tally {

/// Majority judgment: each ballot grades each option (no mark: the lowest
/// grade); an option's grade is its median, of two middle ones the lower. The
/// score is that grade. Options of one grade are told apart by taking one
/// middle grade away from each, again and again, until the medians differ.
/// Source: M. Balinski and R. Laraki, A Theory of Measuring, Electing, and
/// Ranking, PNAS 104, 2007.
/// Ties: only options with the same number of every grade tie; they share a
/// place.
/// Settings: `best` = the highest grade (limits_of), `winners`.
/// Steps: JudgmentSteps.
Outcome count_majority_judgment(Profile const& profile);

}  // namespace jemaa::tally
