#pragma once

#include <string>

#include "base/id.h"
#include "session/plan_situation.h"
#include "session/text_entry.h"

/// The workshop before this one, told back at its beginning.
namespace jemaa::session {

/// What was decided, and how far each action is.
struct FollowUpView {
    std::string step;       ///< key of the FollowUp step
    bool for_room = false;  ///< shown by the facilitator: stays until it is taken away
    enum class As { decided, actions } as = As::decided;
    PlanView plan;  ///< the earlier workshop's, by its step's key there; empty: it had none
};

/// How far one of its actions is.
struct ProgressEntry {
    FollowUpView from;
    Id action;
};

/// What is remarked on that, in the making.
struct RemarkEntry : TextEntry {
    ProgressEntry from;
};

}  // namespace jemaa::session
