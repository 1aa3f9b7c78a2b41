#pragma once

#include "budget/chain.h"
#include "budget/share_state.h"

namespace jemaa::budget {

/// The exact amounts behind a run, computed only when asked for. A price is
/// (cost - what the poor have) / (points of the others), and what somebody has
/// is the endowment less points times each price paid: so the endowment and
/// the prices are a Chain.
class ExactShares {
public:
    explicit ExactShares(ShareState const& state) : state_(state), chain_(state.endowment) {}

    /// Forgets everything: another run begins.
    void start_anew() { chain_.start(state_.endowment); }

    /// The price for each point at a purchase that has been made.
    Rational price(std::size_t purchase);

    /// What the project's supporters have now, together.
    Rational money(Project project);

    /// The price of a project that its supporters can pay now; `poor` becomes
    /// the rows of those who cannot pay it.
    Rational price_now(Candidate const& candidate, std::vector<std::uint32_t>& poor);

private:
    void take_up_purchases();
    void add(std::span<std::int64_t> multiples, std::uint32_t ballot) const;
    bool cannot_pay(Project project, std::uint32_t row, Rational const& price);

    ShareState const& state_;
    Chain chain_;  ///< the endowment, then the price of each purchase
};

/// The whole number as a fraction.
Rational whole(std::int64_t number);

}  // namespace jemaa::budget
