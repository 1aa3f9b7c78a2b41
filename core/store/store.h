#pragma once

#include <map>
#include <span>
#include <vector>

#include "base/error.h"
#include "domain/fact.h"

namespace jemaa {

/// Where a workshop's facts are kept. One contract, tested over every
/// implementation.
class Store {
public:
    Store() = default;
    Store(Store const&) = delete;
    Store& operator=(Store const&) = delete;
    virtual ~Store() = default;

    /// Keeps all of `facts` or none; when it returns, they survive a power
    /// cut. A fact that is already there, unchanged, is left as it is, so that
    /// a retry is safe; the same id with other content is write_failed.
    /// Errors: disk_full, read_only, locked, write_failed.
    virtual Expected<void> append(std::span<Fact const> facts) = 0;

    /// All facts but the ballots, in an order in which each refers only to
    /// facts before it; within a kind by id. Errors: read_failed, damaged.
    virtual Expected<std::vector<Fact>> facts() = 0;

    /// How many ballots each poll has, by poll id.
    virtual Expected<std::map<Id, int>> ballot_counts() = 0;

    /// The poll with its ballots. bad_argument when there is no such poll.
    virtual Expected<PollResults> results(Id const& poll) = 0;
};

}  // namespace jemaa
