#include "tally/schulze.h"

#include <algorithm>
#include <map>

#include "tally/pair_matrix.h"
#include "tally/placing.h"

namespace jemaa::tally {
namespace {

// A victory's strength becomes a path's: the weakest link of the best chain.
void strengthen(PairMatrix& paths) {
    auto const size = static_cast<std::size_t>(paths.options);
    auto* const cells = paths.cells.data();
    for (std::size_t through = 0; through < size; ++through)
        for (std::size_t from = 0; from < size; ++from) {
            auto const first = cells[from * size + through];
            if (first == 0 || from == through) continue;
            auto const* const next = cells + through * size;
            auto* const row = cells + from * size;
            for (std::size_t to = 0; to < size; ++to)
                row[to] = std::max(row[to], std::min(first, next[to]));
        }
    for (std::size_t i = 0; i < size; ++i) cells[i * size + i] = 0;
}

Outcome finish(Outcome outcome, PairMatrix matrix, PairMatrix paths, std::int64_t voters) {
    std::map<Id, int> beaten_by;
    for (int i = 0; i < paths.options; ++i)
        for (int j = 0; j < paths.options; ++j)
            if (paths.at(i, j) > paths.at(j, i)) {
                ++outcome.order[static_cast<std::size_t>(i)].score;
                ++beaten_by[outcome.options[static_cast<std::size_t>(j)]];
            }
    outcome.steps = PairSteps{matrix.options, std::move(matrix.cells), std::move(paths.cells)};
    place_by_score(outcome);
    for (auto const& placed : outcome.order)
        if (voters > 0 && beaten_by[placed.option] < outcome.seats)
            outcome.winners.push_back(placed.option);
    return outcome;
}

template <typename Strength>
Outcome count_schulze(Profile const& profile, Strength strength) {
    auto matrix = count_preferences(profile);
    PairMatrix paths(matrix.options);
    for (int i = 0; i < matrix.options; ++i)
        for (int j = 0; j < matrix.options; ++j) {
            auto const votes = matrix.at(i, j);
            auto const against = matrix.at(j, i);
            if (votes > against) paths.at(i, j) = strength(votes, against);
        }
    strengthen(paths);
    return finish(begin_outcome(profile), std::move(matrix), std::move(paths), profile.voters());
}

}  // namespace

Outcome count_schulze_winning_votes(Profile const& profile) {
    return count_schulze(profile, [](std::int64_t votes, std::int64_t) { return votes; });
}

Outcome count_schulze_margins(Profile const& profile) {
    return count_schulze(profile,
                         [](std::int64_t votes, std::int64_t against) { return votes - against; });
}

}  // namespace jemaa::tally
