#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "base/clock.h"
#include "domain/fact.h"
#include "sqlite/queries.h"

namespace jemaa::diagnostic {

/// Something that does not add up, for people to look into.
struct Doubt {
    enum class Kind {
        more_ballots_than_cards,   ///< `n` ballots, `most` cards were used
        fewer_ballots_than_cards,  ///< the same
        more_ballots_than_people,  ///< `n` ballots, `most` people were counted
        from_the_future,           ///< `n`: the greatest time in the file, ms
        other_key,                 ///< the kiosk sealed with another key before
    };
    Kind kind;
    std::string poll;  ///< the step's key, and the poll's if it has one: "vote", "vote/2"
    std::int64_t n = 0;
    std::int64_t most = 0;
    bool in_all = false;  ///< in everything merged so far, not in the one file
    bool operator==(Doubt const&) const = default;
};

/// Clocks of kiosks go wrong by hours; more than this is told.
inline constexpr std::int64_t tolerated_future_ms = 24LL * 60 * 60 * 1000;

/// What does not add up in the polls of an open file, within `workshops`. Throws
/// SQLite::Exception.
std::vector<Doubt> doubts_of_polls(sqlite::Queries& queries, std::set<Id> const& workshops);

/// Whether a stamp is later than `now`. Throws SQLite::Exception.
std::vector<Doubt> doubts_of_stamps(sqlite::Queries& queries, Milliseconds now);

}  // namespace jemaa::diagnostic
