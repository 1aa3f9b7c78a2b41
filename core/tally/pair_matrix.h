#pragma once

#include <cstdint>
#include <vector>

#include "tally/profile.h"

namespace jemaa::tally {

/// A number for each ordered pair of options, by their numbers.
struct PairMatrix {
    int options = 0;
    std::vector<std::int64_t> cells;

    explicit PairMatrix(int count)
        : options(count),
          cells(static_cast<std::size_t>(count) * static_cast<std::size_t>(count)) {}
    std::int64_t& at(int i, int j) { return cells[index(i, j)]; }
    [[nodiscard]] std::int64_t at(int i, int j) const { return cells[index(i, j)]; }

private:
    [[nodiscard]] std::size_t index(int i, int j) const {
        return static_cast<std::size_t>(i) * static_cast<std::size_t>(options) +
               static_cast<std::size_t>(j);
    }
};

/// How many ballots prefer i to j, from rankings or duels. Ranked is preferred
/// to unranked; equal ranks, two unranked and "cannot decide" count for
/// neither.
PairMatrix count_preferences(Profile const& profile);

}  // namespace jemaa::tally
