#pragma once

#include "budget/outcome.h"
#include "budget/supporters.h"

namespace jemaa::budget {

/// What the greedy rules go by.
enum class Measure { votes, points, votes_per_cost, points_per_cost };

/// Funds the project with the most votes (or points, or either per cost) that
/// still fits, until none fits; a project that does not fit is skipped, and
/// one that nobody supports is never funded. A project without cost comes
/// first where the measure is per cost.
/// Source: N. Talmon, P. Faliszewski, A framework for approval-based budgeting
/// methods, AAAI 2019 ("greedy rule"). Ties: the smaller project number.
Outcome greedy(Election const& election, Measure measure);

/// The same with what `outcome` leaves over; its steps are added to the others.
/// Points count only where the table counts them.
void fill_up(SupportTable const& table, Measure measure, Outcome& outcome);

}  // namespace jemaa::budget
