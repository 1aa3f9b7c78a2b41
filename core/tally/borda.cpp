#include "tally/borda.h"

#include "tally/placing.h"

namespace jemaa::tally {
namespace {

// `doubled` points stand for halves.
Outcome finish(Outcome outcome, std::vector<std::int64_t> const& doubled) {
    for (std::size_t i = 0; i < outcome.order.size(); ++i)
        set_score(outcome.order[i], doubled[i], 2);
    place_by_score(outcome);
    choose_winners(outcome);
    return outcome;
}

// Calls give(entry, above, equals) for each ranked option: how many stand
// above it and how many share its rank, itself included.
template <typename Give>
void for_each_ranked(std::span<Entry const> ballot, Give give) {
    for (std::size_t begin = 0; begin < ballot.size();) {
        auto end = begin;
        while (end < ballot.size() && ballot[end].value == ballot[begin].value) ++end;
        for (auto i = begin; i < end; ++i)
            give(ballot[i], static_cast<std::int64_t>(begin),
                 static_cast<std::int64_t>(end - begin));
        begin = end;
    }
}

// The first place is worth `first(ballot's ranked options)`.
template <typename First>
Outcome count_positions(Profile const& profile, First first) {
    std::vector<std::int64_t> doubled(static_cast<std::size_t>(profile.options()));
    for (std::size_t group = 0; group < profile.groups(); ++group) {
        auto const ballot = profile.ballot(group);
        auto const most = first(static_cast<std::int64_t>(ballot.size()));
        for_each_ranked(ballot, [&](Entry const& entry, std::int64_t above, std::int64_t equals) {
            doubled[entry.option] += profile.copies(group) * (2 * (most - above) - (equals - 1));
        });
    }
    return finish(begin_outcome(profile), doubled);
}

}  // namespace

Outcome count_borda_symmetric(Profile const& profile) {
    // Below all: 1/2 for each of the others that are unranked too.
    std::int64_t const options = profile.options();
    std::vector<std::int64_t> doubled(static_cast<std::size_t>(options));
    std::int64_t unranked = 0;  // what an option gets that no ballot ranks
    for (std::size_t group = 0; group < profile.groups(); ++group) {
        auto const ballot = profile.ballot(group);
        auto const copies = profile.copies(group);
        auto const left = options - static_cast<std::int64_t>(ballot.size()) - 1;
        unranked += copies * left;
        for_each_ranked(ballot, [&](Entry const& entry, std::int64_t above, std::int64_t equals) {
            auto const below = options - above - equals;
            doubled[entry.option] += copies * (2 * below + (equals - 1) - left);
        });
    }
    for (auto& points : doubled) points += unranked;
    return finish(begin_outcome(profile), doubled);
}

Outcome count_borda_positional(Profile const& profile) {
    return count_positions(profile,
                           [&](std::int64_t) { return std::int64_t{profile.options()} - 1; });
}

Outcome count_borda_modified(Profile const& profile) {
    return count_positions(profile, [](std::int64_t ranked) { return ranked; });
}

}  // namespace jemaa::tally
