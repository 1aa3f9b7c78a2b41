#pragma once

#include <string>
#include <vector>

#include "base/id.h"
#include "session/plan_situation.h"

/// What the facilitator does to action lines and the plan; everybody may leaf.
namespace jemaa::session {

struct ShowPlan {
    PlanView::As as;
};
struct AddLine {};
struct AddAction {
    Id line;
};
struct OpenItem {
    Id item;
};
struct HideItem {
    bool hidden;
};
struct OpenField {
    ItemField field;
};
struct ChooseValue {
    std::string value;  ///< again: not any more
};
struct SaveField {};

/// What a vote chose, best first; answers FindChosen.
struct ChosenFound {
    Id poll;
    std::vector<Id> options;
};

}  // namespace jemaa::session
