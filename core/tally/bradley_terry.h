#pragma once

#include "tally/outcome.h"

namespace jemaa::tally {

/// Bradley-Terry: each option has a worth, and i wins against j with chance
/// worth i / (worth i + worth j); the worths are those that make the duels as
/// they were most likely (Newton's method), and add up to 1. "Cannot decide"
/// is half a win each. Where some options never lost to, or never won against,
/// all the others, no finite worths are the most likely; then each option is
/// given one imagined tie with an average one, and WorthSteps::regularised says
/// so. The score is the worth in millionths.
/// Source: R. A. Bradley and M. E. Terry, Rank Analysis of Incomplete Block
/// Designs, Biometrika 39, 1952; when the worths are finite, L. R. Ford Jr.,
/// 1957; standard errors from Fisher's information.
/// Places that an option might have: behind those that are better, and before
/// those that are worse, by more than 1.96 standard errors of the difference.
/// Ties: worths whose logarithms agree to nine decimals share a place.
/// Setting: `winners`. Steps: WorthSteps.
Outcome count_bradley_terry(Profile const& profile);

}  // namespace jemaa::tally
