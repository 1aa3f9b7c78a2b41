#pragma once

#include <string>

#include "session/idea_situation.h"

namespace jemaa::session {

/// The sign of an idea is looked for, by subject or by a typed word.
struct PictogramSearch : TextEntry {
    IdeaEntry idea;
    std::string subject;   ///< empty: all
    bool by_word = false;  ///< the keyboard is shown
    int page = 0;
};

}  // namespace jemaa::session
