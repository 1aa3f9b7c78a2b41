#include "insight/representative.h"

#include <algorithm>
#include <cmath>

namespace jemaa::insight {
namespace {

constexpr double significant = 1.2816;
constexpr std::size_t most_shown = 5;

double share(int successes, int trials) {
    return (successes + 1.0) / (trials + 2.0);
}

/// z of one share against one half.
double one_share_z(int successes, int trials) {
    return 2 * std::sqrt(trials + 1.0) * ((successes + 1.0) / (trials + 1.0) - 0.5);
}

/// z of two shares being different, pooled, with one more success and trial.
double two_shares_z(int successes, int trials, int other_successes, int other_trials) {
    double const a = successes + 1.0;
    double const b = other_successes + 1.0;
    double const of_a = trials + 1.0;
    double const of_b = other_trials + 1.0;
    double const pooled = (a + b) / (of_a + of_b);
    if (pooled >= 1) return 0;
    return (a / of_a - b / of_b) / std::sqrt(pooled * (1 - pooled) * (1 / of_a + 1 / of_b));
}

Representative side(std::size_t statement, bool agrees, Said const& own, Said const& others) {
    auto const count = [&](Said const& said) { return agrees ? said.agree : said.disagree; };
    Representative found{
        .statement = statement, .agrees = agrees, .successes = count(own), .trials = own.asked};
    found.share = share(found.successes, found.trials);
    found.share_z = one_share_z(found.successes, found.trials);
    found.likelihood = found.share / share(count(others), others.asked);
    found.likelihood_z = two_shares_z(found.successes, found.trials, count(others), others.asked);
    return found;
}

double weight(Representative const& found) {
    return found.likelihood * found.likelihood_z * found.share * found.share_z;
}

bool is_significant(Representative const& found) {
    return found.share_z > significant && found.likelihood_z > significant;
}

}  // namespace

std::vector<std::vector<Said>> said_by_group(Opinions const& opinions,
                                             std::vector<int> const& group_of, int groups) {
    std::vector<std::vector<Said>> said(static_cast<std::size_t>(groups),
                                        std::vector<Said>(opinions.statements));
    for (std::size_t person = 0; person < opinions.people.size(); ++person) {
        if (group_of[person] < 0) continue;
        auto& group = said[static_cast<std::size_t>(group_of[person])];
        for (std::size_t i = 0; i < opinions.statements; ++i) {
            auto const& opinion = opinions.people[person][i];
            group[i].asked += opinion ? 1 : 0;
            group[i].agree += opinion == 1 ? 1 : 0;
            group[i].disagree += opinion == -1 ? 1 : 0;
        }
    }
    return said;
}

std::vector<double> group_aware_consensus(std::vector<std::vector<Said>> const& groups) {
    std::vector<double> consensus(groups.empty() ? 0 : groups[0].size(), 1.0);
    for (auto const& group : groups)
        for (std::size_t i = 0; i < group.size(); ++i)
            consensus[i] *= share(group[i].agree, group[i].asked);
    return consensus;
}

std::vector<Representative> stand_of(std::vector<std::vector<Said>> const& groups,
                                     std::size_t group) {
    std::vector<Representative> all;
    for (std::size_t i = 0; i < groups[group].size(); ++i) {
        Said others;
        for (std::size_t other = 0; other < groups.size(); ++other) {
            if (other == group) continue;
            others.agree += groups[other][i].agree;
            others.disagree += groups[other][i].disagree;
            others.asked += groups[other][i].asked;
        }
        auto const agree = side(i, true, groups[group][i], others);
        auto const disagree = side(i, false, groups[group][i], others);
        all.push_back(agree.likelihood_z > disagree.likelihood_z ? agree : disagree);
    }
    return all;
}

std::vector<Representative> representative(std::vector<std::vector<Said>> const& groups,
                                           std::size_t group) {
    auto all = stand_of(groups, group);
    std::ranges::stable_sort(all, std::greater{}, weight);
    auto const any = std::ranges::any_of(all, is_significant);
    if (any) std::erase_if(all, [](Representative const& one) { return !is_significant(one); });
    all.resize(std::min(all.size(), any ? most_shown : std::size_t{1}));
    std::ranges::stable_partition(all, &Representative::agrees);
    return all;
}

}  // namespace jemaa::insight
