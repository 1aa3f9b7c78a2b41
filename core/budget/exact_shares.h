#pragma once

#include "budget/share_state.h"

namespace jemaa::budget {

/// The exact amounts behind a run, computed only when asked for. A price is
/// (cost - what the poor have) / (points of the others), and what somebody has
/// is the endowment less points times each price paid.
class ExactShares {
public:
    explicit ExactShares(ShareState const& state) : state_(state) {}

    /// Forgets everything: another run begins.
    void start_anew() { prices_.clear(); }

    /// The price for each point at a purchase that has been made.
    Rational const& price(std::size_t purchase);

    /// What the project's supporters have now, together.
    Rational money(Project project);

    /// The price of a project that its supporters can pay now; `poor` becomes
    /// the rows of those who cannot pay it.
    Rational price_now(Candidate const& candidate, std::vector<std::uint32_t>& poor);

private:
    /// Whole multiples of the endowment and, taken off, of each price.
    struct Sum {
        std::int64_t endowments = 0;
        std::vector<std::int64_t> prices;
    };

    void add(Sum& sum, std::uint32_t ballot) const;
    Rational value(Sum const& sum);
    bool cannot_pay(Project project, std::uint32_t row, Rational const& price);

    ShareState const& state_;
    std::vector<Rational> prices_;
};

/// The whole number as a fraction.
Rational whole(std::int64_t number);

}  // namespace jemaa::budget
