#pragma once

#include <rapidcheck.h>

#include <iosfwd>
#include <set>

#include "catch_any.h"
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

std::set<Id> winners_of(tally::Outcome const& outcome);

/// Whether a run-off had a tie for the fewest, or ballots that waited.
bool drops_tie(tally::Outcome const& outcome);

using Rules = std::vector<std::string>;

/// Checks the property on polls by each of these rules.
template <typename Property>
void holds_for(Rules const& rules, Property property) {
    for (auto const& rule : rules) {
        INFO(rule);
        CHECK(rc::check(rule, [&] { property(*poll_by(rule)); }));
    }
}

}  // namespace jemaa::random_polls
