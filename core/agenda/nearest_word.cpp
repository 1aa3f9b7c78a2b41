#include "agenda/nearest_word.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include <fmt/ranges.h>

namespace jemaa::agenda {
namespace {

// Letters to add, drop, change, or swap with their neighbour to turn one word
// into the other (optimal string alignment).
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> cost(a.size() + 1,
                                               std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j) {
            std::size_t const change = a[i - 1] == b[j - 1] ? 0 : 1;
            cost[i][j] =
                std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    return cost[a.size()][b.size()];
}

}  // namespace

bool is_near(std::string_view word, std::string_view known) {
    constexpr std::size_t longest = 40;  // longer words are no slip of a short one
    return word.size() <= longest &&
           2 * distance(word, known) <= std::max(word.size(), known.size());
}

std::string hint_for(std::string_view word, std::span<std::string const> known) {
    std::string const* nearest = nullptr;
    for (auto const& candidate : known)
        if (is_near(word, candidate) &&
            (!nearest || distance(word, candidate) < distance(word, *nearest)))
            nearest = &candidate;
    if (nearest) return fmt::format("did you mean \"{}\"?", *nearest);
    return fmt::format("known here: {}", fmt::join(known, ", "));
}

}  // namespace jemaa::agenda
