#include "budget/raising.h"

#include <algorithm>
#include <numeric>

namespace jemaa::budget {

Raising::Raising(SupportTable const& table, EqualShares const& rule, std::int64_t people)
    : table_(table), raise_(rule.raise), run_(table, rule.utility) {
    auto const& election = table.election();
    share_ = whole(election.budget) / whole(people);
    step_ =
        raise_ == Raise::percent_until_exhaustive ? Rational{share_ / 100} : whole(election.unit);
    auto const all = std::accumulate(election.costs.begin(), election.costs.end(), Money{0});
    if (step_ == 0 || (!rule.raise_if_all_fit && all <= election.budget)) raise_ = Raise::none;
}

Rational Raising::endowment_at(std::int64_t times) const {
    return share_ + step_ * whole(times);
}

bool Raising::all_bought() const {
    return run_.out_of_reach().empty();
}

bool Raising::nothing_fits() const {
    auto const left = table_.election().budget - run_.cost();
    return std::ranges::none_of(run_.out_of_reach(), [&](Project project) {
        return table_.election().costs[project] <= left;
    });
}

/// Goes up to the next endowment at which anything is decided otherwise, or a
/// part of the way. False when that endowment would overspend.
bool Raising::advance() {
    trace_ = run_.trace();
    while (true) {
        run_at(times_ + stride_);
        if (run_.trace() == trace_) {
            times_ += stride_;
            stride_ *= 2;
        } else if (stride_ > 1) {
            stride_ /= 2;
        } else {
            if (run_.cost() > table_.election().budget) return false;
            ++times_;
            return true;
        }
    }
}

Reason Raising::go_up() {
    run_at(0);
    while (true) {
        if (all_bought()) return Reason::all_funded;
        if (raise_ == Raise::none) return Reason::nobody_can_pay;
        bool const until_exhaustive = raise_ != Raise::one_until_overspending;
        if (until_exhaustive && nothing_fits()) return Reason::exhausted;
        if (advance()) continue;
        run_at(times_);
        return Reason::would_overspend;
    }
}

}  // namespace jemaa::budget
