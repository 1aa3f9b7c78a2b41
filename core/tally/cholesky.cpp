#include "tally/cholesky.h"

#include <cmath>
#include <utility>

namespace jemaa::tally {

Cholesky::Cholesky(std::vector<double> matrix, std::size_t size)
    : lower_(std::move(matrix)), size_(size) {
    for (std::size_t i = 0; i < size_; ++i)
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = lower_[i * size_ + j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= lower_[i * size_ + k] * lower_[j * size_ + k];
            lower_[i * size_ + j] = i == j ? std::sqrt(sum) : sum / lower_[j * size_ + j];
        }
}

std::vector<double> Cholesky::solve(std::vector<double> right) const {
    for (std::size_t i = 0; i < size_; ++i) {
        for (std::size_t k = 0; k < i; ++k) right[i] -= lower_[i * size_ + k] * right[k];
        right[i] /= lower_[i * size_ + i];
    }
    for (std::size_t i = size_; i-- > 0;) {
        for (std::size_t k = i + 1; k < size_; ++k) right[i] -= lower_[k * size_ + i] * right[k];
        right[i] /= lower_[i * size_ + i];
    }
    return right;
}

std::vector<double> Cholesky::inverse() const {
    std::vector<double> inverse(size_ * size_);
    for (std::size_t column = 0; column < size_; ++column) {
        std::vector<double> unit(size_);
        unit[column] = 1;
        auto const solved = solve(std::move(unit));
        for (std::size_t row = 0; row < size_; ++row) inverse[row * size_ + column] = solved[row];
    }
    return inverse;
}

}  // namespace jemaa::tally
