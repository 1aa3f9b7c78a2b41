#include "tally/profile.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace jemaa::tally {
namespace {

std::uint64_t hash_of(std::span<Entry const> ballot) {
    std::uint64_t hash = ballot.size();
    for (auto const& entry : ballot) {
        auto const word = (std::uint64_t{entry.option} << 48) |
                          (std::uint64_t{entry.aspect} << 32) |
                          static_cast<std::uint32_t>(entry.value);
        hash = (hash ^ word) * 0x9E3779B97F4A7C15U;
        hash ^= hash >> 29;
    }
    return hash;
}

// By rank and option, the ranks without gaps.
void close_ranks(std::vector<Entry>& ballot) {
    std::ranges::sort(ballot, [](Entry const& a, Entry const& b) {
        return std::pair(a.value, a.option) < std::pair(b.value, b.option);
    });
    std::int32_t rank = 0;
    std::int32_t before = 0;
    for (auto& entry : ballot) {
        rank += entry.value == before ? 0 : 1;
        before = std::exchange(entry.value, rank);
    }
}

}  // namespace

Profile::Profile(BallotKind kind, Settings settings, std::vector<Id> options,
                 std::vector<Criterion> criteria)
    : kind_(kind),
      settings_(std::move(settings)),
      options_(std::move(options)),
      criteria_(std::move(criteria)),
      slots_(64) {
    assert(options_.size() <= most_options && std::ranges::is_sorted(options_));
}

std::span<Entry const> Profile::ballot(std::size_t group) const {
    auto const begin = group == 0 ? 0 : ends_[group - 1];
    return std::span(entries_).subspan(begin, ends_[group] - begin);
}

// Where the group stands in the table, or the free place where it belongs.
std::size_t Profile::slot_of(std::size_t group) const {
    auto const said = ballot(group);
    auto slot = hash_of(said) % slots_.size();
    while (slots_[slot] != 0 && !std::ranges::equal(ballot(slots_[slot] - 1), said))
        slot = (slot + 1) % slots_.size();
    return slot;
}

void Profile::grow() {
    slots_.assign(slots_.size() * 2, 0);
    for (std::size_t group = 0; group < groups(); ++group)
        slots_[slot_of(group)] = static_cast<std::uint32_t>(group) + 1;
}

void Profile::add(std::vector<Entry> ballot, std::int64_t copies) {
    bool const has_worst = kind_ == BallotKind::score || kind_ == BallotKind::grades;
    bool const says_nothing = ballot.empty();
    std::erase_if(ballot, [](Entry const& entry) { return entry.value == 0; });
    if (has_worst ? says_nothing : ballot.empty()) return add_blank(copies);
    if (kind_ == BallotKind::ranking)
        close_ranks(ballot);
    else
        std::ranges::sort(ballot);

    voters_ += copies;
    entries_.insert(entries_.end(), ballot.begin(), ballot.end());
    ends_.push_back(entries_.size());
    copies_.push_back(copies);
    auto const slot = slot_of(groups() - 1);
    if (slots_[slot] == 0) {
        slots_[slot] = static_cast<std::uint32_t>(groups());
        if (2 * groups() > slots_.size()) grow();
        return;
    }
    copies_[slots_[slot] - 1] += copies;
    copies_.pop_back();
    ends_.pop_back();
    entries_.resize(entries_.size() - ballot.size());
}

std::vector<Id> numbered_ids(int options) {
    std::vector<Id> ids(static_cast<std::size_t>(options));
    for (std::size_t i = 0; i < ids.size(); ++i) {
        ids[i].bytes[14] = static_cast<std::uint8_t>((i + 1) >> 8);
        ids[i].bytes[15] = static_cast<std::uint8_t>(i + 1);
    }
    return ids;
}

}  // namespace jemaa::tally
