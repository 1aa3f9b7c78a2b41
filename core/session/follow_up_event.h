#pragma once

#include <string>

#include "base/id.h"
#include "session/follow_up_situation.h"

namespace jemaa::session {

struct ShowFollowUp {
    FollowUpView::As as;
};
struct OpenProgress {
    Id action;
};
struct SetProgress {
    std::string progress;
};  ///< as field::progress has it
struct OpenRemark {};
struct KeepRemark {};

}  // namespace jemaa::session
