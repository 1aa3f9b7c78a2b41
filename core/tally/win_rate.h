#pragma once

#include "tally/outcome.h"

namespace jemaa::tally {

/// Win rate in duels: the chance, in percent, that an option wins against a
/// randomly chosen one, 100 (w+1) / (w+l+2) with w wins and l losses, a "cannot
/// decide" being half of each. An exact fraction; 50 without any duel.
/// Source: M. J. Salganik and K. E. C. Levy, Wiki Surveys, PLOS ONE 10, 2015
/// (the score shown by All Our Ideas).
/// Ties: equal scores share a place; none is broken.
/// Setting: `winners`.
Outcome count_win_rate(Profile const& profile);

}  // namespace jemaa::tally
