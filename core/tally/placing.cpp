#include "tally/placing.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace jemaa::tally {
namespace {

__extension__ using Wide = __int128;

bool above(Placed const& a, Placed const& b) {
    return Wide{a.score} * b.per > Wide{b.score} * a.per;
}

// `before(a, b)`: a has a better place than b.
template <typename Before>
void place(std::vector<Placed>& order, Before before) {
    std::sort(order.begin(), order.end(), [&](Placed const& a, Placed const& b) {
        if (before(a, b)) return true;
        return !before(b, a) && a.option < b.option;
    });
    for (std::size_t i = 0; i < order.size(); ++i) {
        bool const as_before = i > 0 && !before(order[i - 1], order[i]);
        bool const as_next = i + 1 < order.size() && !before(order[i], order[i + 1]);
        order[i].place = as_before ? order[i - 1].place : static_cast<int>(i) + 1;
        order[i].tied = as_before || as_next;
    }
}

// A mark supports its option, except that a duel's says who of two won, and an
// answer of 1 or 2 in a consent objects.
void count_supporters(Profile const& profile, std::vector<Placed>& order) {
    std::vector<std::size_t> seen(order.size(), profile.groups());
    for (std::size_t group = 0; group < profile.groups(); ++group)
        for (auto const& entry : profile.ballot(group)) {
            auto option = entry.option;
            if (profile.kind() == BallotKind::duels) {
                if (entry.value == 3) continue;
                option = entry.value == 1 ? entry.option : entry.aspect;
            }
            if (profile.kind() == BallotKind::consent && entry.value < 3) continue;
            if (seen[option] == group) continue;
            seen[option] = group;
            order[option].supporters += static_cast<int>(profile.copies(group));
        }
}

}  // namespace

Outcome begin_outcome(Profile const& profile) {
    Outcome outcome;
    outcome.options = profile.option_ids();
    outcome.ballots = static_cast<int>(profile.voters() + profile.blank());
    outcome.blank = static_cast<int>(profile.blank());
    outcome.rejections = profile.rejections;
    for (auto const& rejection : profile.rejections) outcome.rejected += rejection.ballots;
    outcome.seats = static_cast<int>(
        std::clamp<std::int64_t>(profile.settings().get("winners", 1), 0, most_options));
    for (auto const& option : profile.option_ids()) outcome.order.push_back({option});
    count_supporters(profile, outcome.order);
    return outcome;
}

void set_score(Placed& placed, std::int64_t score, std::int64_t per) {
    auto const common = std::max<std::int64_t>(1, std::gcd(score, per));
    placed.score = score / common;
    placed.per = per / common;
}

void place_by_level(Outcome& outcome, std::span<std::int64_t const> levels) {
    auto const level = [&](Placed const& placed) {
        auto const found = std::ranges::lower_bound(outcome.options, placed.option);
        return levels[static_cast<std::size_t>(found - outcome.options.begin())];
    };
    place(outcome.order, [&](Placed const& a, Placed const& b) { return level(a) < level(b); });
}

void place_by_score(Outcome& outcome) {
    place(outcome.order, above);
}

void choose_winners(Outcome& outcome) {
    if (outcome.ballots == outcome.blank) return;
    for (auto const& placed : outcome.order)
        if (placed.place <= outcome.seats) outcome.winners.push_back(placed.option);
}

void choose_winners_with_score(Outcome& outcome) {
    choose_winners(outcome);
    auto const at_most = static_cast<std::size_t>(std::ranges::count_if(
        outcome.order, [](Placed const& placed) { return placed.score > 0; }));
    if (outcome.winners.size() > at_most) outcome.winners.resize(at_most);
}

}  // namespace jemaa::tally
