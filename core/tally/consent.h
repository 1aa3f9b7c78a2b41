#pragma once

#include "tally/outcome.h"

namespace jemaa::tally {

/// Consent on a scale of agreement: a statement stands when at least `quorum`
/// people answered, no more than `blocks` blocked it, and at least `support`
/// percent of the answers can live with it or support it. A ballot without an
/// answer is not counted among the answers. The score is the share of answers
/// that can live with it or support it, an exact fraction.
/// Source: S. Kaner and others, Facilitator's Guide to Participatory
/// Decision-Making, 1996 (gradients of agreement); the block, C. T. Butler and
/// A. Rothstein, On Conflict and Consensus, 1987.
/// Ties: several statements of equal share share a place; each stands or falls
/// by itself, and all that stand win.
/// Settings: `blocks` (0), `support` = percent (80), `quorum` (1).
/// Steps: ConsentSteps with the distribution and which threshold decided;
/// blocks come before support.
Outcome count_consent(Profile const& profile);

}  // namespace jemaa::tally
