#pragma once

#include "tally/outcome.h"

namespace jemaa::tally {

/// Approval voting: the score is the number of ballots that approve of the
/// option, and most approvals come first.
/// Source: S. J. Brams and P. C. Fishburn, Approval Voting, American Political
/// Science Review 72, 1978.
/// Ties: equal scores share a place; none is broken.
/// Settings: `approvals` (limits_of), `winners`.
Outcome count_approval(Profile const& profile);

}  // namespace jemaa::tally
