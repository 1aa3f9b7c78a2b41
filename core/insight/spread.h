#pragma once

#include <map>
#include <vector>

#include "domain/fact.h"

namespace jemaa::insight {

/// How the ballots of a poll are spread over one option's values.
struct Spread {
    Id option;
    std::map<int, int> counts;  ///< ballots for each value that occurs
    int ballots = 0;            ///< that have a mark for the option
    double mean = 0;
    double median = 0;
    /// 0: no support, 1: everybody gave the most that anybody could.
    double support = 0;
    /// 0: all agree, 1: one half gave the least and the other the most, as far
    /// apart as a room can be: the variance over the largest possible one.
    double conflict = 0;
    bool operator==(Spread const&) const = default;
};

/// One for each option, ordered by option id. Values lie between `least` and
/// `most` (approval: 0 and 1; a scale of five: 0 and 4); a mark outside is left
/// out. Only marks without aspect count. The same for any order of rows.
std::vector<Spread> spread_of(PollResults const& results, int least, int most);

}  // namespace jemaa::insight
