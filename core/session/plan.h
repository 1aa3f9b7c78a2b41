#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/month.h"
#include "session/line.h"

/// The action plan: what is to be done for each retained line.
namespace jemaa::session {

struct PlannedAction {
    Id id;
    Id line;
    std::string kind;  ///< key of one of the plan's kinds
    LocalizedText title;
    std::string responsible;            ///< as typed, or a partner's key
    std::vector<std::string> partners;  ///< keys, in the template's order
    std::optional<Month> start, end;
    std::int64_t cost = 0;  ///< in the plan's currency; 0 = not said
    std::string payer;      ///< key; empty = not said
    std::string indicator;
    std::string baseline;  ///< how the indicator stood when it was planned
};

/// The plan of a step; nullptr when it is of another kind.
agenda::Plan const* plan_at(State const& state, std::string_view step_key);

/// One action, whether or not it is shown.
PlannedAction action_from(State const& state, Item const& item);

/// The actions of a plan by start (those without one last), then by line in the
/// order of `lines`, then by id.
std::vector<PlannedAction> actions_of(State const& state, std::string_view step_key,
                                      std::vector<Line> const& lines);

/// Actions that the template proposes for a line and that nobody has taken.
std::vector<PlannedAction> proposals_for(State const& state, std::string_view step_key,
                                         Id const& line);

/// The lines that the plan is about: the retained ones in their order, then any
/// other that has actions, so that no action is ever out of sight.
std::vector<Line> planned_lines(State const& state, PlanView const& view);

/// Where the lines of a plan come from: a vote or lines step of this workshop or,
/// for a plan about what was decided before, of an earlier one.
struct LineSource {
    State const* workshop = nullptr;  ///< nullptr: there are none
    agenda::AgendaStep const* step = nullptr;
    int top = 0;  ///< of a vote: so many of the best; 0 = those that it chose
};
LineSource source_of(State const& state, std::string_view plan_step);

/// Key of the workshop's last plan; empty when it has none.
std::string last_plan(State const& workshop);

/// The lines that a workshop decided on: those of its last plan; without one,
/// what its last vote on lines chose, or else those of its last lines step.
LineSource decided_lines(State const& workshop);

/// Whether the vote that the plan is about is still to be closed.
bool awaits_vote(State const& state, std::string_view step_key);
bool awaits_vote(LineSource const& source);

/// Sums of costs. An action's cost counts in the year in which it starts.
struct PlanTotals {
    std::int64_t all = 0;
    std::map<Id, std::int64_t> by_line;
    std::map<std::string, std::int64_t> by_payer;        ///< "" = not said
    std::map<std::optional<int>, std::int64_t> by_year;  ///< nothing = no month yet
};
PlanTotals totals_of(std::vector<PlannedAction> const& actions);

}  // namespace jemaa::session
