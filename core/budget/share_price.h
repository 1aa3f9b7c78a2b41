#pragma once

#include "budget/exact_shares.h"
#include "budget/share_state.h"

namespace jemaa::budget {

/// Puts the bounds for a project whose supporters can all pay.
void price_for_all(ShareState const& state, Candidate& candidate);

/// Finds what the project costs its supporters now, and writes the rows of
/// those who cannot pay it to `poor`. False when they cannot pay it together.
bool find_price(ShareState const& state, ExactShares& exact, Candidate& candidate,
                std::vector<std::uint32_t>& poor);

/// Whether a has a smaller, equal or greater rho than b: -1, 0, 1; exact.
int compare_rho(ShareState const& state, ExactShares& exact, Candidate const& a,
                Candidate const& b);

}  // namespace jemaa::budget
