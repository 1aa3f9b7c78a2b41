#pragma once

#include <variant>

#include "base/error.h"
#include "budget/poll.h"
#include "domain/fact.h"
#include "tally/outcome.h"

namespace jemaa::outcome {

/// What a poll decided: by a voting rule, or by a rule of budgets.
using PollOutcome = std::variant<tally::Outcome, budget::PollOutcome>;

/// Counts a poll by the rule that it names, whichever level knows it. Errors as
/// of tally::count() and budget::decide().
Expected<PollOutcome> count(PollResults const& results);

}  // namespace jemaa::outcome
