#pragma once

#include <cstddef>
#include <vector>

#include "tally/pair_matrix.h"

namespace jemaa::tally {

/// Bradley-Terry's estimate; bradley_terry.h tells the model.
struct WorthEstimate {
    std::vector<double> log_worth;   ///< their mean is 0 unless regularised
    std::vector<double> covariance;  ///< of these, row by row
    bool regularised = false;

    /// Of log worth i less log worth j.
    [[nodiscard]] double error_of_difference(std::size_t i, std::size_t j) const;
};

/// From twice the wins of each over each.
WorthEstimate estimate_worth(PairMatrix const& doubled_wins);

}  // namespace jemaa::tally
