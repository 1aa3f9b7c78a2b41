#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/id.h"
#include "domain/settings.h"
#include "tally/limits.h"

namespace jemaa::tally {

/// What one ballot says of one option; never the value 0, which says nothing.
struct Entry {
    std::uint16_t option = 0;  ///< its number
    std::uint16_t aspect = 0;  ///< score: the criterion's number; duels: the other option's
    std::int32_t value = 0;
    auto operator<=>(Entry const&) const = default;
};

inline constexpr int most_options = 65'535;

struct Criterion {
    std::string key;
    std::int64_t weight = 1;
    bool operator==(Criterion const&) const = default;
};

/// All ballots of one poll in a few flat arrays, identical ones kept once with
/// their number; options are numbers from 0. It is what every rule counts and
/// what every reader of a file makes. A million ballots of 200 marks take less
/// than 2 GB, eight bytes a mark.
class Profile {
public:
    /// Options by ascending id; at most most_options of them.
    Profile(BallotKind kind, Settings settings, std::vector<Id> options,
            std::vector<Criterion> criteria = {{"", 1}});

    /// Adds `copies` ballots that say this, 0 allowed as a value. Ranks are
    /// kept as 1, 2, 3 without gaps. A ballot that says nothing is blank; on
    /// scores and grades, which have a worst one, only if it has no entry.
    void add(std::vector<Entry> ballot, std::int64_t copies = 1);
    void add_blank(std::int64_t copies) { blank_ += copies; }

    [[nodiscard]] BallotKind kind() const { return kind_; }
    [[nodiscard]] Settings const& settings() const { return settings_; }
    [[nodiscard]] std::vector<Id> const& option_ids() const { return options_; }
    [[nodiscard]] int options() const { return static_cast<int>(options_.size()); }
    [[nodiscard]] std::vector<Criterion> const& criteria() const { return criteria_; }

    /// The different ballots, without blank ones. Entries stand by option and
    /// aspect, those of a ranking by rank and option.
    [[nodiscard]] std::size_t groups() const { return copies_.size(); }
    [[nodiscard]] std::span<Entry const> ballot(std::size_t group) const;
    [[nodiscard]] std::int64_t copies(std::size_t group) const { return copies_[group]; }

    [[nodiscard]] std::int64_t blank() const { return blank_; }
    /// Ballots that are not blank.
    [[nodiscard]] std::int64_t voters() const { return voters_; }

    /// What was not counted, by reason and option.
    std::vector<Rejection> rejections;

private:
    void grow();
    [[nodiscard]] std::size_t slot_of(std::size_t group) const;

    BallotKind kind_;
    Settings settings_;
    std::vector<Id> options_;
    std::vector<Criterion> criteria_;
    std::vector<Entry> entries_;
    std::vector<std::size_t> ends_;     // of each group among the entries
    std::vector<std::int64_t> copies_;  // of each group
    std::vector<std::uint32_t> slots_;  // hash table: a group's number + 1, or 0
    std::int64_t blank_ = 0;
    std::int64_t voters_ = 0;
};

/// Ids for options that have none, in the order of their numbers.
std::vector<Id> numbered_ids(int options);

}  // namespace jemaa::tally
