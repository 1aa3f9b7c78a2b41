#pragma once

#include <string>
#include <vector>

#include "tally/profile.h"

namespace jemaa::exchange {

/// A published election, ready to be counted by any rule of its ballots' kind.
struct Contest {
    std::string title;
    std::vector<std::string> names;   ///< of the options, by number
    std::vector<std::string> grades;  ///< of a file with categories: lowest first
    tally::Profile profile;
};

}  // namespace jemaa::exchange
