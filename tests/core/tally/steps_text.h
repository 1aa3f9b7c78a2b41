#pragma once

#include <string>
#include <vector>

#include "tally/outcome.h"

namespace jemaa::cases {

/// What explains the outcome, a line a round, stage, option or tie-break.
std::vector<std::string> steps_text(tally::Outcome const& outcome,
                                    std::vector<std::string> const& names);

/// "7", "7/2".
std::string fraction(std::int64_t top, std::int64_t bottom);

/// "a, b"; "nobody" when empty.
std::string listed(std::vector<std::string> const& words);

}  // namespace jemaa::cases
