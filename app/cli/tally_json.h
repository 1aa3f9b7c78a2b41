#pragma once

#include <string>
#include <vector>

#include "cli/counted.h"

namespace jemaa::cli {

/// All of it as one JSON object; docs/tally-json.md describes it.
std::string json_of(std::string const& file, std::vector<Counted> const& polls,
                    std::vector<std::string> const& open);

}  // namespace jemaa::cli
