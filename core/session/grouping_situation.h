#pragma once

#include <map>
#include <optional>
#include <string>

#include "base/id.h"
#include "session/text_entry.h"

namespace jemaa::session {

/// Ideas in columns of themes, for the room to sort.
struct GroupingView {
    std::string step;          ///< key of the Grouping step
    std::optional<Id> chosen;  ///< the idea that was tapped: the next tap says where it goes
    int page = 0;              ///< of the themes
    std::map<Id, int> pages;   ///< of each theme's ideas; nil: of those without a theme
    bool for_room = false;     ///< shown by the facilitator: stays until it is taken away
};

/// A theme's name in the making.
struct ThemeEntry : TextEntry {
    GroupingView view;
    Id theme;  ///< nil: a new one
};

}  // namespace jemaa::session
