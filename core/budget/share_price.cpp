#include "budget/share_price.h"

#include <algorithm>
#include <cmath>

namespace jemaa::budget {
namespace {

__extension__ using Wide = __int128;

struct Split {
    double money = 0;  ///< of all
    double poor_money = 0;
    double rich_points = 0;
    std::size_t poor = 0;
};

Split split_at(ShareState const& state, Supporters const& supporters, double price) {
    Split split;
    for (std::size_t i = 0; i < supporters.size(); ++i) {
        auto const each = state.money[supporters.ballot[i]];
        auto const money = supporters.voters[i] * each;
        bool const poor = each < price * supporters.points[i];
        split.money += money;
        split.poor_money += poor ? money : 0;
        split.rich_points += poor ? 0 : supporters.voters[i] * supporters.points[i];
        split.poor += poor ? 1 : 0;
    }
    return split;
}

/// How far a sum of money of `people` voters can be off.
double doubt_of(ShareState const& state, double people, double money) {
    return people * state.error + people * slip * (money + people * state.error);
}

void set_rho(Candidate& candidate) {
    auto const error = candidate.price_error * (1 + slip) + 2 * slip * candidate.price;
    candidate.low = std::max(candidate.low, (candidate.price - error) / candidate.size);
    candidate.high = (candidate.price + error) / candidate.size * (1 + slip);
}

void set_price(ShareState const& state, Candidate& candidate, Split const& split) {
    auto const cost = static_cast<double>(state.cost_of(candidate.project));
    auto const people = static_cast<double>(state.table.votes(candidate.project));
    candidate.price = (cost - split.poor_money) / split.rich_points;
    auto const doubt = split.poor == 0 ? 0 : doubt_of(state, people, split.poor_money);
    candidate.price_error = (doubt + slip * (cost + split.poor_money)) / split.rich_points +
                            slip * std::abs(candidate.price);
    candidate.all_pay = split.poor == 0;
}

bool pays_together(ShareState const& state, ExactShares& exact, Project project, double money) {
    auto const cost = static_cast<double>(state.cost_of(project));
    auto const people = static_cast<double>(state.table.votes(project));
    auto const doubt = doubt_of(state, people, money);
    if (money + doubt < cost) return false;
    if (money - doubt > cost) return true;
    return exact.money(project) >= whole(state.cost_of(project));
}

/// Whether it is not sure of everybody whether they can pay; lists the poor.
bool is_doubtful(ShareState const& state, Candidate const& candidate,
                 std::vector<std::uint32_t>& poor) {
    auto const supporters = state.table.of(candidate.project);
    auto const error = candidate.price_error + slip * candidate.price;
    bool doubtful = false;
    for (std::uint32_t row = 0; row < supporters.size(); ++row) {
        auto const points = supporters.points[row];
        auto const gap = state.money[supporters.ballot[row]] - candidate.price * points;
        doubtful |= std::abs(gap) <= state.error + error * points;
        if (gap < 0) poor.push_back(row);
    }
    return doubtful;
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
    set_rho(candidate);
}

bool find_price(ShareState const& state, ExactShares& exact, Candidate& candidate,
                std::vector<std::uint32_t>& poor) {
    poor.clear();
    auto const supporters = state.table.of(candidate.project);
    auto const points = static_cast<double>(state.table.points(candidate.project));
    set_price(state, candidate, Split{.rich_points = points});
    auto split = split_at(state, supporters, candidate.price);
    if (!pays_together(state, exact, candidate.project, split.money)) return false;
    for (std::size_t known = 0; split.poor > known && split.rich_points > 0;) {
        known = split.poor;
        set_price(state, candidate, split);
        split = split_at(state, supporters, candidate.price);
    }
    // All seem poor though they can pay together: nothing is certain.
    if (split.rich_points <= 0) candidate.price_error = std::numeric_limits<double>::infinity();
    candidate.doubtful = is_doubtful(state, candidate, poor);
    if (candidate.doubtful) {
        candidate.price = exact.price_now(candidate, poor).get_d();
        candidate.price_error = slip * candidate.price;
        candidate.all_pay = poor.empty();
        std::ranges::sort(poor);
    }
    set_rho(candidate);
    return true;
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
