#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "domain/fact.h"
#include "tally/profile.h"
#include "tally/steps.h"

namespace jemaa::tally {

/// An option's place in the outcome. Tied options share a place, and the next
/// place counts them all (1, 2, 2, 4: standard competition ranking).
struct Placed {
    Id option;
    std::int64_t score = 0;
    int supporters = 0;  ///< ballots that say something for it: a dot, a rank, a won duel
    int place = 1;
    bool tied = false;
    std::int64_t per = 1;  ///< the score is the fraction score / per, in lowest terms
    bool operator==(Placed const&) const = default;
};

struct Outcome {
    std::vector<Placed> order;          ///< by place, ties by option id (display only)
    int ballots = 0;                    ///< counted ones
    int blank = 0;                      ///< counted ones that say nothing
    int rejected = 0;                   ///< impossible ballots, never counted
    std::int64_t total = 0;             ///< approvals, dots or seeds on counted ballots
    int seats = 1;                      ///< how many were to be chosen (setting `winners`)
    std::vector<Id> winners;            ///< by place; more than seats: they tie
    std::vector<Rejection> rejections;  ///< why and how often, by reason and option
    std::vector<Id> options;            ///< by id; the numbers in the steps
    Steps steps;
    bool operator==(Outcome const&) const = default;
};

/// Counts a poll by the rule that it names. The same for any order of rows.
/// bad_argument when the rule is unknown, or as read_ballots() says.
Expected<Outcome> count(PollResults const& results);

/// Counts ballots by any rule that takes their kind; else bad_argument.
Expected<Outcome> count_by(std::string_view rule, Profile const& profile);

/// The score in decimals: "7", "3.5"; at most four, the last one rounded.
std::string score_text(Placed const& placed);

}  // namespace jemaa::tally
