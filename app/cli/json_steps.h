#pragma once

#include <nlohmann/json.hpp>

#include "budget/outcome.h"
#include "tally/steps.h"

namespace jemaa::cli {

/// Keys in the order in which they are added.
using Json = nlohmann::ordered_json;

/// What explains an outcome, with its "kind"; null for rules that need no
/// explaining.
Json json_of(tally::Steps const& steps);

/// The steps of a rule of budgets; amounts in the currency's units.
Json json_of(std::vector<budget::Step> const& steps, budget::Money unit);

}  // namespace jemaa::cli
