#pragma once

#include <vector>

#include "budget/exact_shares.h"
#include "budget/share_price.h"
#include "budget/share_state.h"

namespace jemaa::budget {

/// One run of the method of equal shares with a given endowment.
///
/// Money is kept as double with a bound on its error, and every decision (who
/// cannot pay the price, whether supporters can pay at all, which project has
/// the smallest rho) is taken from it only where the bound leaves no doubt.
/// Where there is doubt, ExactShares decides in fractions: so the result is
/// that of exact arithmetic, and most runs need none.
class ShareRun {
public:
    ShareRun(SupportTable const& table, Utility utility);
    ShareRun(ShareRun const&) = delete;
    ShareRun& operator=(ShareRun const&) = delete;

    /// Runs with this endowment for each voter; what a run before left is gone.
    void run(Rational const& endowment);

    [[nodiscard]] ShareState const& state() const { return state_; }
    [[nodiscard]] std::vector<Project> const& out_of_reach() const { return out_of_reach_; }
    [[nodiscard]] Money cost() const { return cost_; }
    [[nodiscard]] ExactShares& exact() { return exact_; }
    /// For each purchase, the others with the same rho.
    [[nodiscard]] std::vector<std::vector<Project>> const& tied() const { return tied_; }

    /// Every decision of the run. Where two endowments lead to the same ones,
    /// so does every endowment in between: all amounts are linear there, and
    /// each decision is about the sign of one.
    [[nodiscard]] std::vector<std::uint32_t> const& trace() const { return trace_; }

private:
    void start(Rational const& endowment);
    bool buy_next();
    void look_around();
    void record(Project project, Found found, bool raised);
    std::size_t choose(std::vector<Project>& tied);
    void buy(Candidate const& candidate);
    void pay(Candidate const& candidate);
    void sharpen();

    ShareState state_;
    ExactShares exact_;
    std::vector<Candidate> fresh_;
    std::vector<Candidate> candidates_;    ///< by what rho was when last looked at
    std::vector<std::size_t> contenders_;  ///< whose rho may be the smallest
    std::vector<Project> out_of_reach_;
    std::vector<std::vector<Project>> tied_;
    std::vector<std::uint32_t> poor_now_;   ///< of the project looked at last
    std::vector<std::uint32_t> best_poor_;  ///< of the best one so far
    Project best_poor_of_ = never;
    std::vector<std::uint32_t> trace_;
    double start_money_ = 0;
    double most_points_ = 1;
    Money cost_ = 0;
};

}  // namespace jemaa::budget
