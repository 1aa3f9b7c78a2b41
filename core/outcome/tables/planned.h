#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/month.h"
#include "tables/gathered.h"

/// What was planned, as everybody who tells of it needs it.
namespace jemaa::outcome {

struct PlannedAction {
    Id id;
    Id line;                            ///< nil when it belongs to none
    std::string kind;                   ///< key of one of the plan's kinds
    std::string responsible;            ///< as typed, or a partner's key
    std::vector<std::string> partners;  ///< keys
    std::optional<Month> start, end;
    std::int64_t cost = 0;  ///< in the plan's currency; 0 = not said
    std::string payer;      ///< key; empty = not said
    std::string indicator;
    std::string baseline;  ///< how the indicator stood when it was planned
    std::string progress;
};

/// The actions of a step that stand in its plan: by start, those without one
/// last; ties by id.
std::vector<PlannedAction> planned_actions(Contents const& contents, Id const& step);

/// The lines of a Lines step that the room sees: the template's in its order,
/// then those from the floor.
std::vector<Id> lines_seen(Contents const& contents, agenda::AgendaStep const& step);

/// What the plan is about: of a vote what it chose when it was closed last (its
/// first `top` places, if the template says so); of a step of lines its lines
/// that the room sees; of what an earlier workshop decided, its lines. An item's or idea's id, or
/// that of an option of the template. Then any other line that has actions.
std::vector<Id> retained_lines(Gathered const& gathered, agenda::AgendaStep const& plan);

/// The lines that a workshop decided on: those of its last plan; without one,
/// what its last vote on lines chose.
std::vector<Id> decided_lines(Gathered const& gathered);

/// The contents, or those of the workshop before, in which this line or option
/// stands; else the contents.
Contents const& contents_with(Contents const& contents, Id const& subject);

/// Sums of costs by payer ("" = not said) and by the year in which an action
/// starts (nothing = no month yet).
using Financing = std::map<std::pair<std::string, std::optional<int>>, std::int64_t>;
Financing financing_of(std::vector<PlannedAction> const& actions);

}  // namespace jemaa::outcome
