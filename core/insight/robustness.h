#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <vector>

#include "domain/fact.h"

namespace jemaa::insight {

/// A rule: the winners of a poll.
using WinnersOf = std::function<std::vector<Id>(PollResults const&)>;

/// How sure the winners are: would another room like this one choose them?
struct Robustness {
    std::vector<Id> winners;  ///< of the room as it is, by id
    int rooms = 0;
    double stays = 0;             ///< share of rooms that choose exactly these winners
    std::map<Id, double> chosen;  ///< share of rooms in which each option wins
    bool operator==(Robustness const&) const = default;
};

/// Draws as many ballots as there are, with replacement, `rooms` times, and
/// applies the rule to each. The same seed gives the same numbers, for any
/// order of rows. Source: B. Efron, Bootstrap methods: another look at the
/// jackknife, Annals of Statistics 7, 1979.
Robustness robustness(PollResults const& results, WinnersOf const& rule, std::uint64_t seed,
                      int rooms = 1000);

/// Of several rules, by position, whether each chooses the winners of the first.
std::vector<bool> agree_with_first(PollResults const& results, std::vector<WinnersOf> const& rules);

}  // namespace jemaa::insight
