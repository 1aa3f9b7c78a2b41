#include "tally/majority_judgment.h"

#include <algorithm>
#include <numeric>

#include "tally/histograms.h"
#include "tally/placing.h"

namespace jemaa::tally {
namespace {

// The grades of one option, from which middle ones are taken away.
class Grades {
public:
    Grades(Histogram counts, std::int64_t voters) : counts_(std::move(counts)), left_(voters) {
        find_median();
    }

    [[nodiscard]] std::int64_t left() const { return left_; }
    [[nodiscard]] std::size_t median() const { return median_; }

    // How many middle grades can go before the median may change. With `below`
    // grades under it, `same` equal to it and n in all, the lower middle one
    // of n - k stays the same while below <= (n-k-1)/2 <= below + same - k - 1.
    [[nodiscard]] std::int64_t steps_to_change() const {
        auto const same = counts_[median_];
        return std::min(left_ - 1 - 2 * below_, 2 * below_ + 2 * same - left_) + 1;
    }

    void take_away(std::int64_t middle_ones) {
        counts_[median_] -= middle_ones;
        left_ -= middle_ones;
        if (left_ > 0) find_median();
    }

private:
    void find_median() {
        median_ = 0;
        below_ = 0;
        while (below_ + counts_[median_] <= (left_ - 1) / 2) below_ += counts_[median_++];
    }

    Histogram counts_;
    std::int64_t left_ = 0;
    std::int64_t below_ = 0;
    std::size_t median_ = 0;
};

// Both have as many grades. better == worse in the answer: they tie.
MedianTieBreak compare(Grades a, Grades b) {
    MedianTieBreak result;
    while (a.left() > 0 && a.median() == b.median()) {
        auto const steps = std::min({a.steps_to_change(), b.steps_to_change(), a.left()});
        result.removed += steps;
        a.take_away(steps);
        b.take_away(steps);
    }
    result.better_median = static_cast<int>(a.median());
    result.worse_median = static_cast<int>(b.median());
    return result;
}

// Places, from the best on; neighbours that equal each other share a level.
std::vector<std::int64_t> judge(std::vector<Grades> const& grades, JudgmentSteps& steps) {
    std::vector<int> order(grades.size());
    std::iota(order.begin(), order.end(), 0);
    auto const compared = [&](int a, int b) {
        return compare(grades[static_cast<std::size_t>(a)], grades[static_cast<std::size_t>(b)]);
    };
    std::ranges::stable_sort(order, [&](int a, int b) {
        auto const result = compared(a, b);
        return result.better_median > result.worse_median;
    });
    std::vector<std::int64_t> levels(grades.size());
    for (std::size_t i = 1; i < order.size(); ++i) {
        auto result = compared(order[i - 1], order[i]);
        bool const differs = result.better_median != result.worse_median;
        levels[static_cast<std::size_t>(order[i])] =
            levels[static_cast<std::size_t>(order[i - 1])] + (differs ? 1 : 0);
        result.better = order[i - 1];
        result.worse = order[i];
        if (differs && result.removed > 0) steps.tie_breaks.push_back(result);
    }
    for (int const option : order) steps.judgments.push_back({option, {}, 0});
    return levels;
}

}  // namespace

Outcome count_majority_judgment(Profile const& profile) {
    auto outcome = begin_outcome(profile);
    auto const histograms = histograms_of(profile).front();
    if (profile.voters() == 0) {
        place_by_score(outcome);
        return outcome;
    }
    std::vector<Grades> grades;
    for (auto const& counts : histograms) grades.emplace_back(counts, profile.voters());
    JudgmentSteps steps;
    auto const levels = judge(grades, steps);
    for (auto& [option, counts, median] : steps.judgments) {
        auto const at = static_cast<std::size_t>(option);
        counts = histograms[at];
        median = static_cast<int>(grades[at].median());
        outcome.order[at].score = median;
    }
    outcome.steps = std::move(steps);
    place_by_level(outcome, levels);
    choose_winners(outcome);
    return outcome;
}

}  // namespace jemaa::tally
