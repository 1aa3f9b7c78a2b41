#pragma once

#include <string>
#include <vector>

#include "domain/fact.h"

namespace jemaa {

/// A poll by this rule with options "0", "1", ..., whose ids ascend.
PollResults poll_by(std::string const& rule, std::size_t options, Settings settings = {});

/// Option number `at`.
Id option_id(PollResults const& results, std::size_t at);

/// Adds a ballot with these values, option by option, shown in that order.
Ballot& cast(PollResults& results, std::vector<int> const& values, Id const& aspect = {});

}  // namespace jemaa
