#include "tally/worth_estimate.h"

#include <algorithm>
#include <cmath>

#include "tally/cholesky.h"

namespace jemaa::tally {
namespace {

constexpr int most_iterations = 200;
constexpr double precise_enough = 1e-13;

// Whether from option 0 every other can be reached along wins, or losses.
bool reaches_all(PairMatrix const& wins, bool along_wins) {
    std::vector<bool> reached(static_cast<std::size_t>(wins.options));
    std::vector<int> open{0};
    reached[0] = true;
    while (!open.empty()) {
        int const from = open.back();
        open.pop_back();
        for (int to = 0; to < wins.options; ++to) {
            auto const won = along_wins ? wins.at(from, to) : wins.at(to, from);
            if (won == 0 || reached[static_cast<std::size_t>(to)]) continue;
            reached[static_cast<std::size_t>(to)] = true;
            open.push_back(to);
        }
    }
    return std::ranges::count(reached, true) == wins.options;
}

double chance(double difference) {
    return 1 / (1 + std::exp(-difference));
}

// log(chance(difference)), also where that chance is tiny.
double log_chance(double difference) {
    return difference > 0 ? -std::log1p(std::exp(-difference))
                          : difference - std::log1p(std::exp(difference));
}

class Likelihood {
public:
    Likelihood(PairMatrix const& doubled, bool regularised)
        : doubled_(doubled),
          size_(static_cast<std::size_t>(doubled.options)),
          regularised_(regularised) {}

    [[nodiscard]] double logarithm(std::vector<double> const& x) const {
        double sum = 0;
        for (std::size_t i = 0; i < size_; ++i) {
            if (regularised_) sum += (log_chance(x[i]) + log_chance(-x[i])) / 2;
            for (std::size_t j = 0; j < size_; ++j)
                if (wins(i, j) > 0) sum += wins(i, j) * log_chance(x[i] - x[j]);
        }
        return sum;
    }

    [[nodiscard]] std::vector<double> slope(std::vector<double> const& x) const {
        std::vector<double> slope(size_);
        for (std::size_t i = 0; i < size_; ++i) {
            if (regularised_) slope[i] += 0.5 - chance(x[i]);
            for (std::size_t j = 0; j < size_; ++j)
                slope[i] += wins(i, j) - duels(i, j) * chance(x[i] - x[j]);
        }
        return slope;
    }

    // Fisher's information. Without a regularisation only differences are
    // known, so the mean is held fast, with a weight of 1.
    [[nodiscard]] std::vector<double> information(std::vector<double> const& x) const {
        double const hold = regularised_ ? 0 : 1 / static_cast<double>(size_);
        std::vector<double> matrix(size_ * size_, hold);
        for (std::size_t i = 0; i < size_; ++i) {
            if (regularised_) matrix[i * size_ + i] += chance(x[i]) * chance(-x[i]);
            for (std::size_t j = 0; j < size_; ++j) {
                if (i == j) continue;
                auto const known = duels(i, j) * chance(x[i] - x[j]) * chance(x[j] - x[i]);
                matrix[i * size_ + i] += known;
                matrix[i * size_ + j] -= known;
            }
        }
        return matrix;
    }

private:
    [[nodiscard]] double wins(std::size_t i, std::size_t j) const {
        return static_cast<double>(doubled_.cells[i * size_ + j]) / 2;
    }
    [[nodiscard]] double duels(std::size_t i, std::size_t j) const {
        return wins(i, j) + wins(j, i);
    }

    PairMatrix const& doubled_;
    std::size_t size_;
    bool regularised_;
};

// Newton's step, halved until the likelihood does not fall; how long it was.
double climb(Likelihood const& likelihood, std::vector<double>& x) {
    auto const step = Cholesky(likelihood.information(x), x.size()).solve(likelihood.slope(x));
    auto const before = likelihood.logarithm(x);
    auto const slack = 1e-12 * (1 + std::abs(before));
    for (double factor = 1; factor > 1e-9; factor /= 2) {
        auto next = x;
        double longest = 0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            next[i] += factor * step[i];
            longest = std::max(longest, std::abs(factor * step[i]));
        }
        if (likelihood.logarithm(next) + slack < before) continue;
        x = std::move(next);
        return longest;
    }
    return 0;
}

}  // namespace

double WorthEstimate::error_of_difference(std::size_t i, std::size_t j) const {
    auto const size = log_worth.size();
    return std::sqrt(std::max(
        0.0, covariance[i * size + i] + covariance[j * size + j] - 2 * covariance[i * size + j]));
}

WorthEstimate estimate_worth(PairMatrix const& doubled_wins) {
    WorthEstimate estimate;
    auto const size = static_cast<std::size_t>(doubled_wins.options);
    if (size == 0) return estimate;
    estimate.regularised = !reaches_all(doubled_wins, true) || !reaches_all(doubled_wins, false);
    estimate.log_worth.resize(size);
    Likelihood const likelihood(doubled_wins, estimate.regularised);
    for (int i = 0; i < most_iterations; ++i)
        if (climb(likelihood, estimate.log_worth) < precise_enough) break;
    estimate.covariance = Cholesky(likelihood.information(estimate.log_worth), size).inverse();
    if (!estimate.regularised)
        for (auto& entry : estimate.covariance) entry -= 1 / static_cast<double>(size);
    return estimate;
}

}  // namespace jemaa::tally
