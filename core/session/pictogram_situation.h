#pragma once

#include <string>

#include "session/text_entry.h"

namespace jemaa::session {

/// One person's idea in the making.
struct IdeaEntry : TextEntry {
    std::string pictogram;
    int given = 0;  ///< ideas this person has given already
    int pictogram_page = 0;
};

/// The sign of an idea is looked for, by subject or by a typed word.
struct PictogramSearch : TextEntry {
    IdeaEntry idea;
    std::string subject;   ///< empty: all
    bool by_word = false;  ///< the keyboard is shown
    int page = 0;
};

}  // namespace jemaa::session
