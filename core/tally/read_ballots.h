#pragma once

#include "base/error.h"
#include "domain/fact.h"
#include "tally/profile.h"

namespace jemaa::tally {

/// A poll's ballots, checked: an impossible one is left out as a whole and
/// told in Profile::rejections under its first reason. Blank ones are counted.
/// The criteria of a score are those with a setting `weight.KEY`, their
/// aspects derived_id(poll, KEY); without any, the score has one criterion and
/// no aspect.
/// bad_argument when the rule is unknown, an option stands twice, there are
/// more than most_options, or all weights are 0.
Expected<Profile> read_ballots(PollResults const& results);

}  // namespace jemaa::tally
