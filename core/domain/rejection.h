#pragma once

#include "base/id.h"

namespace jemaa {

/// Why a ballot is impossible, and counts as a whole for nothing.
enum class Fault {
    foreign_ballot,    ///< of another poll
    unknown_option,    ///< not an option of the poll
    unknown_aspect,    ///< not a criterion of the poll, or not a pair of its options
    doubled_mark,      ///< one option marked twice, or one rank given twice
    negative,          ///< a value below 0
    too_much_on_one,   ///< a value above what one option may get
    too_much_in_all,   ///< an over-vote
    too_little_in_all  ///< seeds were kept that had to be given
};

/// The fault's name as it stands above, e.g. "too_much_in_all".
char const* name_of(Fault fault);

/// So many ballots were not counted, because of what they say of an option.
struct Rejection {
    Fault reason = Fault::foreign_ballot;
    Id option;  ///< nil where the whole ballot is wrong
    int ballots = 0;
    bool operator==(Rejection const&) const = default;
};

}  // namespace jemaa
