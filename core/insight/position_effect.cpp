#include "insight/position_effect.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

#include "insight/chance_stream.h"

namespace jemaa::insight {
namespace {

/// What the options of one ballot got, in the order in which they were shown.
using Shown = std::vector<int>;

/// Ordered by content, so that the order of rows does not show.
std::vector<Shown> shown_orders(PollResults const& results) {
    std::vector<Shown> all;
    for (auto const& ballot : results.ballots) {
        std::map<int, int> by_position;
        for (auto const& mark : ballot.marks)
            if (mark.aspect.is_nil()) by_position[mark.position] += std::max(0, mark.value);
        Shown shown;
        for (auto const& [position, value] : by_position) shown.push_back(value);
        bool const given = std::ranges::any_of(shown, [](int value) { return value > 0; });
        if (given && shown.size() > 1) all.push_back(std::move(shown));
    }
    std::ranges::sort(all);
    return all;
}

/// Sum over ballots of the points by place, from -1 for the first to 1.
double lean_of(std::vector<Shown> const& ballots) {
    double lean = 0;
    for (auto const& shown : ballots) {
        double sum = 0;
        double points = 0;
        auto const last = static_cast<double>(shown.size() - 1);
        for (std::size_t i = 0; i < shown.size(); ++i) {
            sum += shown[i] * (2 * static_cast<double>(i) / last - 1);
            points += shown[i];
        }
        lean += sum / points;
    }
    return lean;
}

}  // namespace

PositionEffect position_effect(PollResults const& results, std::uint64_t seed, int draws) {
    auto ballots = shown_orders(results);
    PositionEffect effect{.ballots = static_cast<int>(ballots.size())};
    if (ballots.empty()) return effect;
    auto const observed = lean_of(ballots);
    effect.lean = observed / effect.ballots;
    ChanceStream chance(seed);
    int as_far = 0;
    for (int draw = 0; draw < draws; ++draw) {
        for (auto& shown : ballots) chance.shuffle(shown);
        // The same lean, summed up in another order, is as far.
        as_far += std::abs(lean_of(ballots)) >= std::abs(observed) - 1e-9 ? 1 : 0;
    }
    effect.p_value = (1.0 + as_far) / (1.0 + draws);
    return effect;
}

}  // namespace jemaa::insight
