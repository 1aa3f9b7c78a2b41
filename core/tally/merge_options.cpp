#include "tally/merge_options.h"

#include <algorithm>
#include <optional>

#include "domain/merges.h"
#include "tally/read_ballots.h"

namespace jemaa::tally {

std::int32_t united(BallotKind kind, std::int64_t a, std::int64_t b, std::int64_t most) {
    switch (kind) {
        case BallotKind::approval:
        case BallotKind::budget:
        case BallotKind::score:
        case BallotKind::grades: return static_cast<std::int32_t>(std::max(a, b));
        case BallotKind::dots:
        case BallotKind::seeds: return static_cast<std::int32_t>(std::min(a + b, most));
        case BallotKind::ranking:
        case BallotKind::consent: return static_cast<std::int32_t>(std::min(a, b));
        case BallotKind::duels: return static_cast<std::int32_t>(a == b ? a : 3);
    }
    return 0;
}

namespace {

struct MergedOptions {
    std::vector<Id> left;
    std::vector<std::uint16_t> number;  // of each former option among those left
};

Expected<MergedOptions> merged_options(std::vector<Id> const& options, Merges const& merges) {
    if (auto const checked = check_merges(merges, options); !checked)
        return tl::unexpected(checked.error());
    MergedOptions merged;
    for (auto const& option : options)
        if (!merges.contains(option)) merged.left.push_back(option);
    for (auto const& option : options) {
        auto const end = end_of(merges, option);
        if (!end) return tl::unexpected(end.error());
        auto const found = std::ranges::lower_bound(merged.left, *end);
        merged.number.push_back(static_cast<std::uint16_t>(found - merged.left.begin()));
    }
    return merged;
}

// One duel between options as they are now numbered, the smaller one first.
std::optional<Entry> renumbered_duel(Entry entry) {
    if (entry.option == entry.aspect) return std::nullopt;
    if (entry.option < entry.aspect) return entry;
    if (entry.value != 3) entry.value = 3 - entry.value;
    std::swap(entry.option, entry.aspect);
    return entry;
}

std::optional<Entry> renumbered(Entry entry, BallotKind kind,
                                std::vector<std::uint16_t> const& number) {
    entry.option = number[entry.option];
    if (kind != BallotKind::duels) return entry;
    entry.aspect = number[entry.aspect];
    return renumbered_duel(entry);
}

std::vector<Entry> merged_ballot(std::span<Entry const> ballot, BallotKind kind, std::int64_t most,
                                 std::vector<std::uint16_t> const& number) {
    std::vector<Entry> entries;
    for (auto const& entry : ballot)
        if (auto const moved = renumbered(entry, kind, number)) entries.push_back(*moved);
    std::ranges::sort(entries);
    std::vector<Entry> merged;
    for (auto const& entry : entries) {
        auto* const last = merged.empty() ? nullptr : &merged.back();
        if (last && last->option == entry.option && last->aspect == entry.aspect)
            last->value = united(kind, last->value, entry.value, most);
        else
            merged.push_back(entry);
    }
    return merged;
}

}  // namespace

Expected<Profile> merge_options(Profile const& profile, Merges const& merges) {
    auto options = merged_options(profile.option_ids(), merges);
    if (!options) return tl::unexpected(options.error());
    auto const kind = profile.kind();
    auto const most = limits_of(kind, profile.settings(), profile.options()).most_on_one;
    Profile merged(kind, profile.settings(), options->left, profile.criteria());
    merged.rejections = profile.rejections;
    merged.add_blank(profile.blank());
    for (std::size_t group = 0; group < profile.groups(); ++group) {
        auto const ballot = profile.ballot(group);
        // The lowest grade on everything is no blank ballot.
        if (ballot.empty())
            merged.add({Entry{}}, profile.copies(group));
        else
            merged.add(merged_ballot(ballot, kind, most, options->number), profile.copies(group));
    }
    return merged;
}

Expected<Outcome> count_merged(PollResults const& results, Merges const& merges) {
    return read_ballots(results)
        .and_then([&](Profile const& profile) { return merge_options(profile, merges); })
        .and_then([&](Profile const& profile) { return count_by(results.poll.rule, profile); });
}

}  // namespace jemaa::tally
