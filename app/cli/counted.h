#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "budget/outcome.h"
#include "budget/rules.h"
#include "cli/countable.h"
#include "tally/outcome.h"

namespace jemaa::cli {

/// What a rule makes of ballots.
using Decided = std::variant<tally::Outcome, budget::Outcome>;

/// A poll and what one rule makes of its ballots.
struct Counted {
    CountablePoll poll;
    std::string rule;
    Decided outcome;
};

/// The names of all rules that take these ballots.
std::vector<std::string> rules_for(Ballots const& ballots);

/// Counts by the rule. bad_argument when it does not take these ballots.
Expected<Decided> decide(Ballots const& ballots, std::string_view rule);

/// Counts by the rule, or by the poll's own when `rule` is empty. bad_argument,
/// with the rules that there are, when it does not take these ballots.
Expected<Counted> count(CountablePoll poll, std::string_view rule);

/// The numbers of the chosen options, in the order of the outcome.
std::vector<int> winners_of(Counted const& counted);

/// The option's number; every option that an outcome names is one of its own.
int number_of(tally::Outcome const& outcome, Id const& option);

/// "1200" or "1200.50": an amount in the currency's units.
std::string money_text(budget::Money money, budget::Money unit);

}  // namespace jemaa::cli
