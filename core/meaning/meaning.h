#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "insight/breakdown.h"
#include "insight/position_effect.h"
#include "insight/robustness.h"
#include "insight/spread.h"
#include "meaning/counted_poll.h"
#include "meaning/groups.h"

/// What can honestly be said of a counted poll, beside who won.
namespace jemaa::meaning {

/// How the answers are spread, on one criterion where there are several.
struct Agreement {
    std::string criterion;                ///< its key; empty: the only one
    std::vector<insight::Spread> spread;  ///< by option id; more is better
};

/// How sure the outcome is.
struct Certainty {
    insight::Robustness rooms;            ///< rooms drawn anew from these ballots
    std::vector<std::string> other_ways;  ///< rules that take the same ballots
    std::vector<std::string> differ;      ///< those of them that would choose otherwise
};

enum class Part { agreement, categories, groups, certainty };

struct Meaning {
    BallotKind kind = BallotKind::approval;
    int least = 0, most = 1;                       ///< the values that answers lie between
    std::vector<Agreement> agreement;              ///< none of duels
    std::optional<insight::Breakdown> categories;  ///< where somebody gave one
    std::variant<NoGroups, Groups> groups;
    std::optional<insight::PositionEffect> position;  ///< where it can be asked
    Certainty certainty;
    std::vector<Part> parts;  ///< what there is to tell, in this order
};

/// Whether it was counted, and anybody voted.
bool can_be_told(CountedPoll const& poll);

/// The meaning of a poll by its own rule; `poll` must be one that can be told.
/// The same each time, for any order of rows.
Meaning meaning_of(CountedPoll const& poll);

/// The meaning of the poll's possible ballots when they are counted by `rule`,
/// which takes them. Criteria come in the order of `criteria`.
Meaning meaning_of(PollResults const& results, tally::Merges const& merges, std::string_view rule,
                   std::vector<std::string> const& criteria);

}  // namespace jemaa::meaning
