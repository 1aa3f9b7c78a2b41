#pragma once

#include <vector>

#include "insight/opinions.h"

namespace jemaa::insight {

/// What a group said of one statement.
struct Said {
    int agree = 0;
    int disagree = 0;
    int asked = 0;  ///< those who said something, "neither" among it
    bool operator==(Said const&) const = default;
};

/// By group, then by statement. `group_of` has a group for each person, from
/// 0; a negative one is none.
std::vector<std::vector<Said>> said_by_group(Opinions const& opinions,
                                             std::vector<int> const& group_of, int groups);

/// Of each statement, whether every group agrees: the product over groups of
/// (agree + 1) / (asked + 2).
std::vector<double> group_aware_consensus(std::vector<std::vector<Said>> const& groups);

/// How a statement stands for a group.
struct Representative {
    std::size_t statement = 0;
    bool agrees = true;       ///< or disagrees
    int successes = 0;        ///< who do
    int trials = 0;           ///< of those asked
    double share = 0;         ///< (successes + 1) / (trials + 2)
    double share_z = 0;       ///< against one half
    double likelihood = 0;    ///< the share over that of all others
    double likelihood_z = 0;  ///< of the two shares being different
    bool operator==(Representative const&) const = default;
};

/// Statement by statement, of the two sides the one that tells the group more
/// apart from all others.
std::vector<Representative> stand_of(std::vector<std::vector<Said>> const& groups,
                                     std::size_t group);

/// The up to five statements that tell most of a group: both z above 1.2816
/// (90 %), by the product of all four numbers, agreement first; at least the
/// best one. Source of all formulas: C. Small et al., Polis, Recerca 26, 2021.
std::vector<Representative> representative(std::vector<std::vector<Said>> const& groups,
                                           std::size_t group);

}  // namespace jemaa::insight
