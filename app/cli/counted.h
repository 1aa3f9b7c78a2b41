#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/countable.h"
#include "meaning/ballots.h"
#include "tally/outcome.h"

namespace jemaa::cli {

/// A poll and what one rule makes of its ballots; criteria stand in the order of
/// the template.
struct Counted {
    CountablePoll poll;
    std::string rule;
    meaning::Decided outcome;
};

/// Counts by the rule, or by the poll's own when `rule` is empty. bad_argument,
/// with the rules that there are, when it does not take these ballots.
Expected<Counted> count(CountablePoll poll, std::string_view rule);

/// The numbers of the chosen options, in the order of the outcome.
std::vector<int> winners_of(Counted const& counted);

/// The option's number; every option that an outcome names is one of its own.
int number_of(tally::Outcome const& outcome, Id const& option);

/// The option's number among those in order of id; nothing when it is none of
/// them.
std::optional<int> number_of(std::vector<Id> const& options, Id const& option);

/// "1200" or "1200.50": an amount in the currency's units.
std::string money_text(budget::Money money, budget::Money unit);

}  // namespace jemaa::cli
