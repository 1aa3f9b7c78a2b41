#pragma once

#include "budget/exact_shares.h"
#include "budget/share_state.h"

namespace jemaa::budget {

enum class Found {
    price,         ///< what the project costs its supporters now
    too_dear,      ///< its rho is certainly above the limit; how much is open
    out_of_reach,  ///< its supporters cannot pay it together
};

/// Starts with the price at which all supporters can pay.
void price_for_all(ShareState const& state, Candidate& candidate);

/// Finds what the project costs its supporters now; `limit` is a rho that some
/// other project certainly does not exceed. Writes the rows of those who
/// cannot pay it to `poor`, or of those looked upon as poor where it is too
/// dear: together with the answer, they are all that was decided.
Found find_price(ShareState const& state, ExactShares& exact, Candidate& candidate, double limit,
                 std::vector<std::uint32_t>& poor);

/// Whether a has a smaller, equal or greater rho than b: -1, 0, 1; exact.
int compare_rho(ShareState const& state, ExactShares& exact, Candidate const& a,
                Candidate const& b);

}  // namespace jemaa::budget
