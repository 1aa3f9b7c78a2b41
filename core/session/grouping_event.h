#pragma once

#include "base/id.h"

/// What the room does with ideas and themes, by the facilitator's leave.
namespace jemaa::session {

struct MoveIdea {
    Id idea;
    Id theme;  ///< nil: out of its theme
};
struct GroupAlone {
    Id idea;
};  ///< a new theme begins with it
struct MergeIdeas {
    Id idea;
    Id into;
};  ///< they are one from now on
struct SplitIdea {
    Id idea;
};  ///< what was merged into it stands by itself again
struct ShowColumn {
    Id theme;  ///< nil: ideas without a theme
    int page;
};
struct NameTheme {
    Id theme;  ///< nil: a new one
};
struct DissolveTheme {};  ///< the one that is being named

}  // namespace jemaa::session
