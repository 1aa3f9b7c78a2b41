#pragma once

#include <cstdint>
#include <vector>

#include "base/error.h"

/// Which lines to fund when their costs do not all fit into a budget. Projects
/// are numbers from 0; where a rule has to break a tie, the smaller number
/// wins, so whoever builds an Election states the tie rule by its order.
namespace jemaa::budget {

using Money = std::int64_t;
using Project = std::uint32_t;

struct Mark {
    Project project = 0;
    std::int64_t points = 1;  ///< 1 for an approval; else points or Borda points
    auto operator<=>(Mark const&) const = default;
};

struct Ballot {
    std::vector<Mark> marks;  ///< each project at most once
    std::int64_t voters = 1;  ///< how many people cast exactly this ballot
    auto operator<=>(Ballot const&) const = default;
};

/// Amounts are whole numbers of the smallest unit that occurs.
struct Election {
    std::vector<Money> costs;
    std::vector<Ballot> ballots;  ///< empty ones too: they count as voters
    Money budget = 0;
    Money unit = 1;  ///< one unit of the currency, by which endowments are raised
    bool operator==(Election const&) const = default;
};

/// The largest cost, budget and number of all points together: up to here
/// every sum that a rule forms is exact.
inline constexpr Money most_money = 1'000'000'000'000'000;

/// Nothing, or bad_argument with what is wrong: an amount below 0 or above
/// most_money, a mark without points, for no project or twice for one, a
/// ballot of nobody.
Expected<void> check(Election const& election);

/// The same election with marks in order, and ballots in order with identical
/// ones as one: the rules run faster on it, and no row order shows.
Election grouped(Election election);

/// Number of voters, those with empty ballots included.
std::int64_t voters(Election const& election);

}  // namespace jemaa::budget
