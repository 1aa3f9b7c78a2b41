#pragma once

#include <variant>

#include "base/error.h"
#include "budget/poll.h"
#include "domain/fact.h"
#include "tally/merge_options.h"
#include "tally/outcome.h"

namespace jemaa::outcome {

/// What a poll decided: by a voting rule, or by a rule of budgets.
using PollOutcome = std::variant<tally::Outcome, budget::PollOutcome>;

/// Counts a poll by the rule that it names, whichever level knows it; options
/// that were found to be one (`merges`) count once on each ballot, except under
/// a budget. Errors as of tally::count_merged() and budget::decide().
Expected<PollOutcome> count(PollResults const& results, tally::Merges const& merges = {});

}  // namespace jemaa::outcome
