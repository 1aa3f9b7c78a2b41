#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <gmpxx.h>

namespace jemaa::budget {

/// Exact numbers of which each is made of those before it:
/// (whole + sum of multiples) / divisor. They are kept over one common
/// denominator, so that no fraction has to be reduced on the way.
class Chain {
public:
    /// Starts with one number.
    explicit Chain(mpq_class const& first) { start(first); }

    /// Forgets all numbers and starts anew.
    void start(mpq_class const& first);

    [[nodiscard]] std::size_t size() const { return numerators_.size(); }

    /// (whole + sum of multiples[i] * number i) / divisor becomes the next one.
    void append(std::int64_t whole, std::span<std::int64_t const> multiples, std::int64_t divisor);

    [[nodiscard]] mpq_class operator[](std::size_t at) const;

    /// whole + sum of multiples[i] * number i.
    [[nodiscard]] mpq_class sum(std::int64_t whole, std::span<std::int64_t const> multiples) const;

    /// Numerator of that sum over the common denominator; it orders sums.
    void sum_up(mpz_class& sum, std::int64_t whole, std::span<std::int64_t const> multiples) const;

    [[nodiscard]] mpz_class const& denominator() const { return denominator_; }

private:
    mpz_class denominator_;
    std::vector<mpz_class> numerators_;
};

}  // namespace jemaa::budget
