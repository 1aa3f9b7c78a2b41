#include "budget/share_price.h"

#include <algorithm>
#include <cmath>

namespace jemaa::budget {
namespace {

__extension__ using Wide = __int128;

constexpr double endless = std::numeric_limits<double>::infinity();

/// The supporters, cut into those who can pay a price and the poor.
struct Split {
    double money = 0;  ///< of all
    double poor_money = 0;
    double rich_points = 0;
    std::size_t poor = 0;
    bool doubtful = false;  ///< somebody is too near the price to be certain
};

/// Lists the rows of the poor. `price_error` is how far the price may be off.
Split split_at(ShareState const& state, Supporters const& supporters, double price,
               double price_error, std::vector<std::uint32_t>& poor_rows) {
    poor_rows.resize(supporters.size());
    Split split;
    double nearest = endless;
    auto const error = price_error + slip * price;
    for (std::uint32_t i = 0; i < supporters.size(); ++i) {
        auto const each = state.money[supporters.ballot[i]];
        auto const points = supporters.points[i];
        auto const money = supporters.voters[i] * each;
        auto const gap = each - price * points;
        bool const poor = gap < 0;
        nearest = std::min(nearest, std::abs(gap) - error * points);
        split.money += money;
        split.poor_money += poor ? money : 0;
        split.rich_points += poor ? 0 : supporters.voters[i] * points;
        poor_rows[split.poor] = i;
        split.poor += poor ? 1 : 0;
    }
    poor_rows.resize(split.poor);
    split.doubtful = nearest <= state.error;
    return split;
}

/// How far a sum of money of `people` voters can be off.
double doubt_of(ShareState const& state, double people, double money) {
    return people * state.error + people * slip * (money + people * state.error);
}

/// The price if exactly those were poor. It is never above the true price,
/// whoever is taken for poor, since each supporter pays the lesser of both.
void set_price(ShareState const& state, Candidate& candidate, Split const& split) {
    auto const cost = static_cast<double>(state.cost_of(candidate.project));
    auto const people = static_cast<double>(state.table.votes(candidate.project));
    candidate.price = (cost - split.poor_money) / split.rich_points;
    auto const doubt = split.poor == 0 ? 0 : doubt_of(state, people, split.poor_money);
    candidate.price_error = (doubt + slip * (cost + split.poor_money)) / split.rich_points +
                            slip * std::abs(candidate.price);
    candidate.all_pay = split.poor == 0;
    auto const error = candidate.price_error * (1 + slip) + 2 * slip * candidate.price;
    candidate.low = std::max(candidate.low, (candidate.price - error) / candidate.size);
    candidate.high = (candidate.price + error) / candidate.size * (1 + slip);
}

bool pays_together(ShareState const& state, ExactShares& exact, Project project, double money) {
    auto const cost = static_cast<double>(state.cost_of(project));
    auto const doubt = doubt_of(state, static_cast<double>(state.table.votes(project)), money);
    if (money + doubt < cost) return false;
    if (money - doubt > cost) return true;
    return exact.money(project) >= whole(state.cost_of(project));
}

void decide_exactly(ExactShares& exact, Candidate& candidate, std::vector<std::uint32_t>& poor) {
    candidate.price = exact.price_now(candidate, poor).get_d();
    candidate.price_error = slip * candidate.price;
    candidate.all_pay = poor.empty();
    std::ranges::sort(poor);
    auto const error = 4 * slip * candidate.price;
    candidate.low = std::max(candidate.low, (candidate.price - error) / candidate.size);
    candidate.high = (candidate.price + error) / candidate.size;
}

Rational exact_rho(ShareState const& state, ExactShares& exact, Candidate const& candidate) {
    std::vector<std::uint32_t> poor;
    Rational price = exact.price_now(candidate, poor);
    return candidate.size == 1 ? price : Rational{price / whole(state.cost_of(candidate.project))};
}

}  // namespace

void price_for_all(ShareState const& state, Candidate& candidate) {
    auto const points = static_cast<double>(state.table.points(candidate.project));
    set_price(state, candidate, Split{.rich_points = points});
}

/// Newton's steps on "what all pay at this price": after the first one they go
/// up to the true price, and end where the poor are the same as before.
Found find_price(ShareState const& state, ExactShares& exact, Candidate& candidate, double limit,
                 std::vector<std::uint32_t>& poor) {
    auto const supporters = state.table.of(candidate.project);
    auto split = split_at(state, supporters, candidate.price, candidate.price_error, poor);
    if (!pays_together(state, exact, candidate.project, split.money)) return Found::out_of_reach;
    for (auto known = supporters.size() + 1; split.poor != known && split.rich_points > 0;) {
        set_price(state, candidate, split);
        if (candidate.low > limit) return Found::too_dear;
        known = split.poor;
        split = split_at(state, supporters, candidate.price, candidate.price_error, poor);
    }
    // All seem poor though they can pay together: nothing is certain.
    if (split.rich_points <= 0) candidate.price_error = endless;
    if (split.rich_points <= 0 || split.doubtful) decide_exactly(exact, candidate, poor);
    return Found::price;
}

int compare_rho(ShareState const& state, ExactShares& exact, Candidate const& a,
                Candidate const& b) {
    if (a.all_pay && b.all_pay) {
        auto const money = [&](Candidate const& c) {
            return c.size == 1 ? Wide{state.cost_of(c.project)} : Wide{1};
        };
        auto const left = money(a) * state.table.points(b.project);
        auto const right = money(b) * state.table.points(a.project);
        return left < right ? -1 : left > right ? 1 : 0;
    }
    return cmp(exact_rho(state, exact, a), exact_rho(state, exact, b));
}

}  // namespace jemaa::budget
