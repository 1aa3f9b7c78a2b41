#include "budget/chain.h"

namespace jemaa::budget {
namespace {

static_assert(sizeof(long) == sizeof(std::int64_t));

}  // namespace

void Chain::start(mpq_class const& first) {
    denominator_ = first.get_den();
    numerators_.clear();
    numerators_.push_back(first.get_num());
}

void Chain::sum_up(mpz_class& sum, std::int64_t whole,
                   std::span<std::int64_t const> multiples) const {
    sum = denominator_ * static_cast<long>(whole);
    for (std::size_t i = 0; i < multiples.size(); ++i) {
        auto const times = static_cast<long>(multiples[i]);
        auto const& number = numerators_[i];
        if (times > 0)
            mpz_addmul_ui(sum.get_mpz_t(), number.get_mpz_t(), static_cast<unsigned long>(times));
        if (times < 0)
            mpz_submul_ui(sum.get_mpz_t(), number.get_mpz_t(),
                          0UL - static_cast<unsigned long>(times));
    }
}

void Chain::append(std::int64_t whole, std::span<std::int64_t const> multiples,
                   std::int64_t divisor) {
    mpz_class next;
    sum_up(next, whole, multiples);
    // The divisor often divides the sum already.
    if (mpz_divisible_ui_p(next.get_mpz_t(), static_cast<unsigned long>(divisor)) != 0) {
        next /= static_cast<long>(divisor);
    } else {
        for (auto& number : numerators_) number *= static_cast<long>(divisor);
        denominator_ *= static_cast<long>(divisor);
    }
    numerators_.push_back(std::move(next));
}

mpq_class Chain::operator[](std::size_t at) const {
    mpq_class number(numerators_[at], denominator_);
    number.canonicalize();
    return number;
}

mpq_class Chain::sum(std::int64_t whole, std::span<std::int64_t const> multiples) const {
    mpq_class number;
    sum_up(number.get_num(), whole, multiples);
    number.get_den() = denominator_;
    number.canonicalize();
    return number;
}

}  // namespace jemaa::budget
