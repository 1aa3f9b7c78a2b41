#pragma once

#include <map>
#include <span>
#include <vector>

#include "base/error.h"
#include "domain/fact.h"

namespace jemaa {

/// Where a workshop's facts are kept. One contract, tested over every
/// implementation. For one thread at a time.
class Store {
public:
    Store() = default;
    Store(Store const&) = delete;
    Store& operator=(Store const&) = delete;
    virtual ~Store() = default;

    /// Keeps all of `facts` or none; when it returns, they survive a power
    /// cut. A fact that is already there, unchanged, is left as it is, so that
    /// a retry is safe, also after a failure of which it is not known whether
    /// it came before or after the facts were on disk. Within one call the
    /// order does not matter. A card use that is there already, together with a
    /// ballot of its poll that is not, would be a second vote, and nothing of
    /// the call is kept.
    /// Errors: disk_full, read_only, locked; write_failed, also for an id or
    /// a unique key that is there with other content and for a second vote of a
    /// card; bad_argument for a fact
    /// that can never be kept: a text that is not UTF-8, a negative number, a
    /// reference to a fact that is not there, marks out of order.
    virtual Expected<void> append(std::span<Fact const> facts) = 0;

    /// All facts but the ballots, in an order in which each refers only to
    /// facts before it; within a kind by id. Errors: read_failed, damaged,
    /// locked.
    virtual Expected<std::vector<Fact>> facts() = 0;

    /// The kiosk whose file this is; nil in a diagnostic. Errors as for facts().
    virtual Expected<Id> own_kiosk() = 0;

    /// How many ballots each poll has, by poll id; 0 for a poll without any.
    /// Errors as for facts().
    virtual Expected<std::map<Id, int>> ballot_counts() = 0;

    /// The poll with its ballots. bad_argument when there is no such poll;
    /// else errors as for facts().
    virtual Expected<PollResults> results(Id const& poll) = 0;
};

}  // namespace jemaa
