#pragma once

#include "session/field_entry.h"
#include "session/follow_up.h"
#include "session/turn.h"

/// What an earlier workshop left unfinished comes into the plan of this one.
namespace jemaa::session {

inline constexpr char carried_on_pictogram[] = "🔁";

/// Unfinished actions that can be taken into a plan under this line: those of the
/// line itself where the plan is about what was decided before, else all. Not
/// those that the plan has had already.
std::vector<FollowedAction> actions_to_carry_on(State const& state, std::string_view plan_step,
                                                Id const& line);

/// A new action that says the same, as far as the plan offers it, and refers to
/// the earlier one.
void carry_on(Turn& turn, FieldEntry const& entry, FollowedAction const& earlier);

}  // namespace jemaa::session
