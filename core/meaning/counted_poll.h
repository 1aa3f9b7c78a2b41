#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "meaning/ballots.h"

namespace jemaa::meaning {

/// What a poll decided: by a voting rule, or by a rule of budgets.
using PollOutcome = std::variant<tally::Outcome, budget::PollOutcome>;

/// Counts a poll by the rule that it names, whichever level knows it; options
/// that were found to be one count once on each ballot. Errors as of
/// ballots_of() and decide().
Expected<PollOutcome> count(PollResults const& results, tally::Merges const& merges = {});

/// What another rule of budgets would fund.
struct OtherFunding {
    std::string rule;
    budget::Outcome outcome;
    bool operator==(OtherFunding const&) const = default;
};

/// A closed poll, counted once for everybody who shows it.
struct CountedPoll {
    PollResults results;  ///< as they were cast
    tally::Merges merges;
    Expected<PollOutcome> outcome;
    /// Of a budget that is shared out greedily, what equal shares would fund;
    /// of equal shares, what the greedy rule would.
    std::optional<OtherFunding> beside{};
};

/// Tells criteria in the order of `criteria`, the keys of the template.
CountedPoll counted(PollResults results, tally::Merges merges,
                    std::vector<std::string> const& criteria);

/// Puts the criteria of a score into the order of these keys; others behind
/// them. Only how it is told changes.
void order_criteria(tally::Outcome& outcome, std::vector<std::string> const& criteria);

}  // namespace jemaa::meaning
