#pragma once

#include "budget/equal_shares.h"
#include "budget/share_run.h"

namespace jemaa::budget {

/// Runs the method of equal shares with growing endowments. Endowments between
/// two whose runs decide alike are leapt over (see ShareRun::trace); the
/// outcome is that of trying every single one.
class Raising {
public:
    Raising(SupportTable const& table, EqualShares const& rule, std::int64_t people);

    /// Goes up as far as the rule says, and says why no further.
    Reason go_up();

    /// The run that counts, after go_up().
    [[nodiscard]] ShareRun& run() { return run_; }
    [[nodiscard]] std::int64_t times() const { return times_; }
    [[nodiscard]] Rational endowment() const { return endowment_at(times_); }

private:
    [[nodiscard]] Rational endowment_at(std::int64_t times) const;
    void run_at(std::int64_t times) { run_.run(endowment_at(times)); }
    [[nodiscard]] bool all_bought() const;
    [[nodiscard]] bool nothing_fits() const;
    bool advance();

    SupportTable const& table_;
    Raise raise_;
    ShareRun run_;
    Rational share_;
    Rational step_;
    std::int64_t times_ = 0;   ///< of the last run within the budget
    std::int64_t stride_ = 1;  ///< how far to leap next
    std::vector<std::uint32_t> trace_;
};

}  // namespace jemaa::budget
