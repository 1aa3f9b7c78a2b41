#include "budget/exact_shares.h"

#include <algorithm>

namespace jemaa::budget {

Rational whole(std::int64_t number) {
    static_assert(sizeof(long) == sizeof(std::int64_t));
    return Rational{static_cast<long>(number)};
}

namespace {

std::int64_t points_of(Supporters const& supporters, std::uint32_t row) {
    return static_cast<std::int64_t>(supporters.voters[row] * supporters.points[row]);
}

}  // namespace

/// Adds what the ballot's voters have before purchase number `sum.prices.size()`.
void ExactShares::add(Sum& sum, std::uint32_t ballot) const {
    auto const before = sum.prices.size();
    if (state_.spent_at[ballot] < before) return;
    auto const& from = state_.table.election().ballots[ballot];
    sum.endowments += from.voters;
    for (auto const& mark : from.marks) {
        auto const at = state_.bought_at[mark.project];
        if (at >= before) continue;
        sum.prices[at] += from.voters * (state_.table.counts_points() ? mark.points : 1);
    }
}

Rational ExactShares::value(Sum const& sum) {
    Rational total = state_.endowment * whole(sum.endowments);
    for (std::size_t i = 0; i < sum.prices.size(); ++i)
        if (sum.prices[i] != 0) total -= price(i) * whole(sum.prices[i]);
    return total;
}

Rational const& ExactShares::price(std::size_t purchase) {
    while (prices_.size() <= purchase) {
        auto const& bought = state_.purchases[prices_.size()];
        auto const supporters = state_.table.of(bought.project);
        Sum poor{0, std::vector<std::int64_t>(prices_.size())};
        auto points = state_.table.points(bought.project);
        for (auto i = bought.first_poor; i < bought.end_poor; ++i) {
            add(poor, supporters.ballot[state_.poor[i]]);
            points -= points_of(supporters, state_.poor[i]);
        }
        prices_.push_back((whole(state_.cost_of(bought.project)) - value(poor)) / whole(points));
    }
    return prices_[purchase];
}

Rational ExactShares::money(Project project) {
    Sum sum{0, std::vector<std::int64_t>(state_.purchases.size())};
    for (auto const ballot : state_.table.of(project).ballot) add(sum, ballot);
    return value(sum);
}

bool ExactShares::cannot_pay(Project project, std::uint32_t row, Rational const& price) {
    auto const supporters = state_.table.of(project);
    Sum one{0, std::vector<std::int64_t>(state_.purchases.size())};
    add(one, supporters.ballot[row]);
    return value(one) < price * whole(points_of(supporters, row));
}

/// Starts from those who are poor without doubt. The price that follows is at
/// most the true one, so whoever cannot pay it is poor, too; and so on.
Rational ExactShares::price_now(Candidate const& candidate, std::vector<std::uint32_t>& poor) {
    auto const project = candidate.project;
    auto const supporters = state_.table.of(project);
    poor.clear();
    std::vector<std::uint32_t> doubtful;
    for (std::uint32_t row = 0; row < supporters.size(); ++row) {
        auto const points = supporters.points[row];
        auto const gap = state_.money[supporters.ballot[row]] - candidate.price * points;
        auto const doubt = state_.error + (candidate.price_error + slip * candidate.price) * points;
        if (gap < -doubt) poor.push_back(row);
        else if (gap <= doubt) doubtful.push_back(row);
    }
    while (true) {
        Sum sum{0, std::vector<std::int64_t>(state_.purchases.size())};
        auto points = state_.table.points(project);
        for (auto const row : poor) {
            add(sum, supporters.ballot[row]);
            points -= points_of(supporters, row);
        }
        Rational price = (whole(state_.cost_of(project)) - value(sum)) / whole(points);
        auto const found = poor.size();
        std::erase_if(doubtful, [&](std::uint32_t row) {
            if (!cannot_pay(project, row, price)) return false;
            poor.push_back(row);
            return true;
        });
        if (poor.size() == found) return price;
    }
}

}  // namespace jemaa::budget
