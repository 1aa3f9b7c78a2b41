#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "session/plan.h"

/// The workshop that this one follows: what was decided there, and how far its
/// actions are by now. What is said of them here are revisions of this
/// workshop's kiosks, so that the earlier one stays as it was sealed.
namespace jemaa::session {

inline constexpr std::size_t longest_remark = 200;  ///< code points

enum class Progress { not_started, under_way, done };
inline constexpr Progress all_progress[] = {Progress::not_started, Progress::under_way,
                                            Progress::done};

/// As field::progress has it.
std::string_view name_of(Progress progress);

/// The newest word on it; not started when nothing was said.
Progress progress_of(Record const& record, Id const& action);

/// The newest statement that the earlier workshop kept; empty when it has none.
LocalizedText earlier_statement(State const& state);

/// The plan of the earlier workshop; nullptr when it has none.
agenda::Plan const* earlier_plan(State const& state);

/// An action of the earlier plan and what was said of it since.
struct FollowedAction {
    PlannedAction planned;
    Progress progress = Progress::not_started;
    std::string remark;
    Id carried_on;  ///< the action of this workshop's plan that carries it on, or nil
};

/// The earlier plan's lines: the retained ones in their order, then any other
/// that has actions.
std::vector<Line> followed_lines(State const& state, FollowUpView const& view);

/// Its actions by start, then by id.
std::vector<FollowedAction> followed_actions(State const& state);

struct ProgressTotals {
    int done = 0;
    int under_way = 0;
    int not_started = 0;
    bool operator==(ProgressTotals const&) const = default;
};
ProgressTotals totals_of(std::vector<FollowedAction> const& actions);

/// Those that are not done and that nobody has carried on; of a line, unless nil.
std::vector<FollowedAction> unfinished_actions(State const& state, Id const& line);

/// Whether whoever stands there may say how far an action is: the facilitator,
/// or anybody where the template says so, while the step runs.
bool can_set_progress(State const& state, std::string_view step_key);

/// Whether the facilitator's newest action was one of these, and can be taken
/// back beside them.
bool can_undo_progress(State const& state, std::string_view step_key);

}  // namespace jemaa::session
