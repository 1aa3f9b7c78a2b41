#pragma once

#include <vector>

#include "domain/fact.h"

namespace jemaa::insight {

/// What became of one option between two votes. Options are the same when they
/// have the same key and subject: their ids differ between polls.
struct OptionShift {
    Id before;                ///< the option in the first poll; nil when it was not there
    Id after;                 ///< and in the second
    double share_before = 0;  ///< of all points, 0 to 1
    double share_after = 0;
    int place_before = 0;  ///< by points; tied ones share the first of their places; 0: none
    int place_after = 0;
    bool operator==(OptionShift const&) const = default;
};

struct Shift {
    std::vector<OptionShift> options;  ///< most gained first; ties by id
    /// Part of the points that would have to move: 0 nothing changed, 1 all.
    /// Ballots are not linked, so it is the least that people can have moved.
    double moved = 0;
    bool operator==(Shift const&) const = default;
};

/// Compares the points (marks above 0, without aspect) of two polls. The same
/// for any order of rows.
Shift shift_between(PollResults const& first, PollResults const& second);

}  // namespace jemaa::insight
