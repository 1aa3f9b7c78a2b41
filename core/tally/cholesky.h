#pragma once

#include <cstddef>
#include <vector>

namespace jemaa::tally {

/// A symmetric positive definite matrix, as the product of a lower triangle
/// and its transpose (Cholesky), so that it can be solved for and inverted.
class Cholesky {
public:
    /// Row by row, size x size.
    Cholesky(std::vector<double> matrix, std::size_t size);

    /// The x with matrix * x = right.
    [[nodiscard]] std::vector<double> solve(std::vector<double> right) const;

    /// Row by row.
    [[nodiscard]] std::vector<double> inverse() const;

private:
    std::vector<double> lower_;
    std::size_t size_;
};

}  // namespace jemaa::tally
