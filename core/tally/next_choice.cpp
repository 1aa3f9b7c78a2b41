#include "tally/next_choice.h"

#include <algorithm>

namespace jemaa::tally {

NextChoice next_choice(std::span<Entry const> ballot, std::vector<bool> const& in) {
    auto const is_in = [&](Entry const& entry) { return in[entry.option]; };
    auto const first = std::ranges::find_if(ballot, is_in);
    if (first == ballot.end()) return {};
    auto const other = std::find_if(first + 1, ballot.end(), is_in);
    if (other != ballot.end() && other->value == first->value)
        return {NextChoice::Kind::several, 0};
    return {NextChoice::Kind::option, first->option};
}

std::vector<std::int64_t> levels_of(std::vector<std::vector<int>> const& tiers,
                                    std::size_t options) {
    std::vector<std::int64_t> levels(options);
    for (std::size_t level = 0; level < tiers.size(); ++level)
        for (int const option : tiers[level])
            levels[static_cast<std::size_t>(option)] = static_cast<std::int64_t>(level);
    return levels;
}

std::vector<std::vector<int>> tiers_by_votes(std::vector<int> options,
                                             std::vector<std::int64_t> const& votes) {
    auto const of = [&](int option) { return votes[static_cast<std::size_t>(option)]; };
    std::ranges::stable_sort(options, [&](int a, int b) { return of(a) > of(b); });
    std::vector<std::vector<int>> tiers;
    for (int const option : options) {
        if (tiers.empty() || of(tiers.back().front()) != of(option)) tiers.emplace_back();
        tiers.back().push_back(option);
    }
    return tiers;
}

}  // namespace jemaa::tally
