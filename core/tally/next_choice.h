#pragma once

#include <span>
#include <vector>

#include "tally/profile.h"

namespace jemaa::tally {

/// For whom a ranking counts, while only some options are still in.
struct NextChoice {
    enum class Kind { option, several, nobody };
    Kind kind = Kind::nobody;
    std::size_t option = 0;  ///< where there is one
};

/// The one option still in that the ballot ranks highest; `several` where it
/// ranks several of them equally highest.
NextChoice next_choice(std::span<Entry const> ballot, std::vector<bool> const& in);

/// How the options are placed: the first tier is the best, those of one tier
/// share a place. Gives each option's level, for place_by_level().
std::vector<std::int64_t> levels_of(std::vector<std::vector<int>> const& tiers,
                                    std::size_t options);

/// Tiers by votes, the most first.
std::vector<std::vector<int>> tiers_by_votes(std::vector<int> options,
                                             std::vector<std::int64_t> const& votes);

}  // namespace jemaa::tally
