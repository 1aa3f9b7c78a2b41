#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/error.h"
#include "budget/poll.h"
#include "tally/merge_options.h"
#include "tally/outcome.h"
#include "tally/profile.h"

/// What both families of rules have in common: voting rules and rules of
/// budgets.
namespace jemaa::meaning {

/// What can be counted: by a voting rule, or under a budget.
using Ballots = std::variant<tally::Profile, budget::PollElection>;

/// What a rule makes of ballots.
using Decided = std::variant<tally::Outcome, budget::Outcome>;

/// A poll's ballots as its rule takes them, with options that were found to be
/// one counting once on each ballot. Errors as of tally::read_ballots(),
/// tally::merge_options() and budget::election_from().
Expected<Ballots> ballots_of(PollResults const& results, tally::Merges const& merges);

/// The names of all rules that take these ballots.
std::vector<std::string> rules_for(Ballots const& ballots);

/// Counts by the rule. bad_argument when it does not take these ballots.
Expected<Decided> decide(Ballots const& ballots, std::string_view rule);

/// The ids of what is chosen, in the order of the outcome.
std::vector<Id> winners_of(Ballots const& ballots, Decided const& decided);

/// Impossible ballots, of which nothing counts.
int rejected_in(Ballots const& ballots);

}  // namespace jemaa::meaning
