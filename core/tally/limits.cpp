#include "tally/limits.h"

#include <algorithm>
#include <limits>

namespace jemaa::tally {
namespace {

constexpr auto no_limit = std::numeric_limits<std::int64_t>::max();

Limits limits_of_dots(Settings const& settings) {
    auto const dots = settings.get("dots", 1);
    return {settings.get("per_option", dots), dots, 0};
}

Limits limits_of_seeds(Settings const& settings) {
    auto const seeds = settings.get("seeds", 10);
    return {settings.get("per_option", seeds), seeds, settings.get("partial") == 1 ? 0 : seeds};
}

Limits limits_of_approval(Settings const& settings) {
    auto const approvals = settings.get("approvals");
    return {1, approvals == 0 ? no_limit : approvals, 0};
}

}  // namespace

Limits limits_of(BallotKind kind, Settings const& settings, int options) {
    switch (kind) {
        case BallotKind::approval: return limits_of_approval(settings);
        case BallotKind::dots: return limits_of_dots(settings);
        case BallotKind::seeds: return limits_of_seeds(settings);
        case BallotKind::score:
        case BallotKind::grades:
            return {std::min(settings.get("best", 4), best_of_all), no_limit, 0};
        case BallotKind::ranking: return {options, no_limit, 0};
        case BallotKind::duels: return {3, no_limit, 0};
        case BallotKind::consent: return {5, no_limit, 0};
        case BallotKind::budget: return {1, no_limit, 0};
    }
    return {};
}

}  // namespace jemaa::tally
