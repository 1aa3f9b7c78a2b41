#pragma once

#include "budget/outcome.h"
#include "budget/share_state.h"

namespace jemaa::budget {

/// How far endowments are raised when the outcome leaves money over. The last
/// outcome that stays within the budget counts.
enum class Raise {
    none,
    one_until_overspending,    ///< by one unit for each voter; as cities do it
    one_until_exhaustive,      ///< the same, but stops once nothing more fits
    percent_until_exhaustive,  ///< by 1 % of the equal share
};

struct EqualShares {
    Utility utility = Utility::cost;
    Raise raise = Raise::one_until_overspending;
    bool fill_up = false;  ///< greedily by votes; with Utility::points, by points per cost
    /// Whether to raise also where all projects fit into the budget together,
    /// so that nothing can ever be overspent. equalshares.net's tool does not.
    bool raise_if_all_fit = true;
};

/// The method of equal shares. Every voter gets an equal part of the budget.
/// Each round buys the project with the smallest rho: its supporters pay rho
/// times their utility, or all they have left if that is less, and together
/// exactly its cost. Supported projects without cost come first. It never
/// spends more than the budget. Ties: the smaller project number.
/// Source: D. Peters, G. Pierczynski, P. Skowron, Proportional participatory
/// budgeting with additive utilities, NeurIPS 2021; D. Peters, P. Skowron,
/// Proportionality and the limits of welfarism, EC 2020; raising by one unit:
/// equalshares.net, "Add1". `election` must pass check().
Outcome equal_shares(Election const& election, EqualShares const& rule);

}  // namespace jemaa::budget
