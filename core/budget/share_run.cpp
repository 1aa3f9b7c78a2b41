#include "budget/share_run.h"

#include <algorithm>

#include "budget/share_price.h"

namespace jemaa::budget {
namespace {

/// Money is made exact again when its error exceeds this part of the endowment.
constexpr double dull = 1e-8;

/// Marks the end of a round in the trace.
constexpr std::uint32_t bought = never;

/// Sorts what is nearly in order.
void sort_by_low(std::vector<Candidate>& candidates) {
    for (std::size_t i = 1; i < candidates.size(); ++i)
        for (auto j = i; j > 0 && candidates[j].low < candidates[j - 1].low; --j)
            std::swap(candidates[j], candidates[j - 1]);
}

}  // namespace

ShareRun::ShareRun(SupportTable const& table, Utility utility)
    : state_{.table = table}, exact_(state_) {
    auto const& costs = table.election().costs;
    for (Project project = 0; project < costs.size(); ++project) {
        if (table.votes(project) == 0 || costs[project] == 0) continue;
        Candidate candidate{.project = project};
        if (utility == Utility::cost) candidate.size = static_cast<double>(costs[project]);
        price_for_all(state_, candidate);
        fresh_.push_back(candidate);
        for (auto const points : table.of(project).points)
            most_points_ = std::max(most_points_, points);
    }
    std::ranges::sort(fresh_, {}, [](Candidate const& c) { return std::pair(c.low, c.project); });
}

void ShareRun::start(Rational const& endowment) {
    state_.endowment = endowment;
    start_money_ = endowment.get_d();
    state_.error = start_money_ * slip;
    state_.money.assign(state_.table.election().ballots.size(), start_money_);
    state_.spent_at.assign(state_.money.size(), never);
    state_.bought_at.assign(state_.table.election().costs.size(), never);
    state_.purchases.clear();
    state_.poor.clear();
    exact_.start_anew();
    candidates_ = fresh_;
    out_of_reach_.clear();
    tied_.clear();
    trace_.clear();
    cost_ = 0;
}

void ShareRun::run(Rational const& endowment) {
    start(endowment);
    while (buy_next()) {
    }
}

/// Looks at projects by the least that their rho can be, until no other can
/// have the smallest.
void ShareRun::look_around() {
    contenders_.clear();
    best_poor_of_ = never;
    double smallest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < candidates_.size() && candidates_[i].low <= smallest;) {
        auto& candidate = candidates_[i];
        auto const low = candidate.low;
        auto const found = find_price(state_, exact_, candidate, smallest, poor_now_);
        record(candidate.project, found, candidate.low > low);
        if (found == Found::out_of_reach) {
            out_of_reach_.push_back(candidate.project);
            candidates_.erase(candidates_.begin() + static_cast<std::ptrdiff_t>(i));
            continue;
        }
        if (found == Found::price) {
            contenders_.push_back(i);
            if (candidate.high < smallest) {
                smallest = candidate.high;
                best_poor_of_ = candidate.project;
                best_poor_.swap(poor_now_);
            }
        }
        ++i;
    }
    std::erase_if(contenders_, [&](std::size_t i) { return candidates_[i].low > smallest; });
}

/// `raised`: the least that the project's rho can be is known from this look,
/// and not from an earlier one.
void ShareRun::record(Project project, Found found, bool raised) {
    trace_.push_back(project);
    trace_.push_back(static_cast<std::uint32_t>(found) * 2 + (raised ? 1 : 0));
    trace_.push_back(static_cast<std::uint32_t>(poor_now_.size()));
    if (found != Found::out_of_reach)
        trace_.insert(trace_.end(), poor_now_.begin(), poor_now_.end());
}

/// The contender with the smallest rho, the smaller number where tied.
std::size_t ShareRun::choose(std::vector<Project>& tied) {
    auto best = contenders_.front();
    for (auto const i : std::span(contenders_).subspan(1)) {
        auto const order = compare_rho(state_, exact_, candidates_[i], candidates_[best]);
        if (order < 0) tied.clear();
        bool const first = candidates_[i].project < candidates_[best].project;
        if (order == 0) tied.push_back(candidates_[first ? best : i].project);
        if (order < 0 || (order == 0 && first)) best = i;
    }
    std::ranges::sort(tied);
    return best;
}

bool ShareRun::buy_next() {
    look_around();
    if (contenders_.empty()) return false;
    auto const best = choose(tied_.emplace_back());
    auto const candidate = candidates_[best];
    candidates_.erase(candidates_.begin() + static_cast<std::ptrdiff_t>(best));
    buy(candidate);
    sort_by_low(candidates_);
    return true;
}

void ShareRun::buy(Candidate const& candidate) {
    trace_.push_back(bought);
    trace_.push_back(candidate.project);
    auto const first = static_cast<std::uint32_t>(state_.poor.size());
    if (best_poor_of_ != candidate.project) {
        auto again = candidate;
        find_price(state_, exact_, again, std::numeric_limits<double>::infinity(), best_poor_);
    }
    state_.poor.insert(state_.poor.end(), best_poor_.begin(), best_poor_.end());
    pay(candidate);
    state_.bought_at[candidate.project] = static_cast<std::uint32_t>(state_.purchases.size());
    state_.purchases.push_back(
        {candidate.project, first, static_cast<std::uint32_t>(state_.poor.size())});
    cost_ += state_.cost_of(candidate.project);
    if (state_.error > dull * start_money_) sharpen();
}

void ShareRun::pay(Candidate const& candidate) {
    auto const supporters = state_.table.of(candidate.project);
    for (std::size_t i = 0; i < supporters.size(); ++i) {
        auto& money = state_.money[supporters.ballot[i]];
        money = std::max(0.0, money - candidate.price * supporters.points[i]);
    }
    for (auto const row : best_poor_) {
        auto const ballot = supporters.ballot[row];
        state_.money[ballot] = 0;
        auto const now = static_cast<std::uint32_t>(state_.purchases.size());
        state_.spent_at[ballot] = std::min(state_.spent_at[ballot], now);
    }
    state_.error += most_points_ * candidate.price_error + 4 * slip * start_money_;
}

/// Makes everybody's money anew from the exact prices.
void ShareRun::sharpen() {
    std::vector<double> prices;
    for (std::size_t i = 0; i < state_.purchases.size(); ++i)
        prices.push_back(exact_.price(i).get_d());
    auto const& ballots = state_.table.election().ballots;
    for (std::size_t i = 0; i < ballots.size(); ++i) {
        if (state_.spent_at[i] != never) continue;
        auto& money = state_.money[i];
        money = start_money_;
        for (auto const& mark : ballots[i].marks) {
            auto const at = state_.bought_at[mark.project];
            auto const points = state_.table.counts_points() ? mark.points : 1;
            if (at != never) money -= prices[at] * static_cast<double>(points);
        }
        money = std::max(0.0, money);
    }
    auto const steps = static_cast<double>(prices.size() + 2);
    state_.error = 2 * steps * slip * start_money_;
}

}  // namespace jemaa::budget
