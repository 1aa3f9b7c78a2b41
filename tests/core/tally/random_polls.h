#pragma once

#include <rapidcheck.h>

#include <iosfwd>

#include "tally/outcome.h"

namespace jemaa {

/// How RapidCheck shows a poll that breaks a property.
void showValue(PollResults const& results, std::ostream& out);

}  // namespace jemaa

/// Random polls for properties: few options and ballots, so that ties, empty
/// polls and blank ballots come up often.
namespace jemaa::random_polls {

/// A poll with possible ballots only; up to `most_options` of them, at least 1.
rc::Gen<PollResults> poll_by(std::string const& rule, int most_options = 5);

/// The names of all rules.
std::vector<std::string> all_rules();

Id option_id(int number);

/// Counts, and fails the property when that is an error.
tally::Outcome counted(PollResults const& results);

}  // namespace jemaa::random_polls
