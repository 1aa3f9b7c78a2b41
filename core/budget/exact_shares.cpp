#include "budget/exact_shares.h"

#include <algorithm>

namespace jemaa::budget {

Rational whole(std::int64_t number) {
    static_assert(sizeof(long) == sizeof(std::int64_t));
    return Rational{static_cast<long>(number)};
}

namespace {

using Multiples = std::vector<std::int64_t>;

std::int64_t points_of(Supporters const& supporters, std::uint32_t row) {
    return static_cast<std::int64_t>(supporters.voters[row] * supporters.points[row]);
}

}  // namespace

/// Adds what the ballot's voters have before purchase `multiples.size() - 1`.
void ExactShares::add(std::span<std::int64_t> multiples, std::uint32_t ballot) const {
    auto const before = multiples.size() - 1;
    if (state_.spent_at[ballot] < before) return;
    auto const& from = state_.table.election().ballots[ballot];
    multiples[0] += from.voters;
    for (auto const& mark : from.marks) {
        auto const at = state_.bought_at[mark.project];
        if (at >= before) continue;
        multiples[at + 1] -= from.voters * (state_.table.counts_points() ? mark.points : 1);
    }
}

void ExactShares::take_up_purchases() {
    while (chain_.size() <= state_.purchases.size()) {
        auto const& bought = state_.purchases[chain_.size() - 1];
        auto const supporters = state_.table.of(bought.project);
        Multiples poor(chain_.size());
        auto points = state_.table.points(bought.project);
        for (auto i = bought.first_poor; i < bought.end_poor; ++i) {
            add(poor, supporters.ballot[state_.poor[i]]);
            points -= points_of(supporters, state_.poor[i]);
        }
        for (auto& times : poor) times = -times;
        chain_.append(state_.cost_of(bought.project), poor, points);
    }
}

Rational ExactShares::price(std::size_t purchase) {
    take_up_purchases();
    return chain_[purchase + 1];
}

Rational ExactShares::money(Project project) {
    take_up_purchases();
    Multiples multiples(chain_.size());
    for (auto const ballot : state_.table.of(project).ballot) add(multiples, ballot);
    return chain_.sum(0, multiples);
}

bool ExactShares::cannot_pay(Project project, std::uint32_t row, Rational const& price) {
    auto const supporters = state_.table.of(project);
    Multiples multiples(chain_.size());
    add(multiples, supporters.ballot[row]);
    return chain_.sum(0, multiples) < price * whole(points_of(supporters, row));
}

/// Whatever set is taken for poor, the price that follows is at most the true
/// one; so whoever cannot pay it is poor, too; and so on until all others can.
Rational ExactShares::price_now(Candidate const& candidate, std::vector<std::uint32_t>& poor) {
    take_up_purchases();
    auto const supporters = state_.table.of(candidate.project);
    std::vector<bool> is_poor(supporters.size());
    Multiples poor_money(chain_.size());
    auto points = state_.table.points(candidate.project);
    poor.clear();
    auto const take_for_poor = [&](std::uint32_t row) {
        is_poor[row] = true;
        poor.push_back(row);
        add(poor_money, supporters.ballot[row]);
        points -= points_of(supporters, row);
    };
    Rational price;
    auto near = candidate.price;
    auto error = candidate.price_error;
    for (bool exact = false;; exact = true) {
        auto const found = poor.size();
        for (std::uint32_t row = 0; row < supporters.size(); ++row) {
            auto const due = near * supporters.points[row];
            auto const gap = state_.money[supporters.ballot[row]] - due;
            auto const doubt = state_.error + error * supporters.points[row] + slip * due;
            if (is_poor[row] || gap > doubt) continue;
            if (gap < -doubt || (exact && cannot_pay(candidate.project, row, price)))
                take_for_poor(row);
        }
        if (exact && poor.size() == found) return price;
        auto multiples = poor_money;
        for (auto& times : multiples) times = -times;
        price = chain_.sum(state_.cost_of(candidate.project), multiples) / whole(points);
        near = price.get_d();
        error = slip * near;
    }
}

}  // namespace jemaa::budget
