#pragma once

#include <string>

#include "screens/draw.h"
#include "session/text_entry.h"

namespace jemaa::screens {

/// What is typed, for whoever cannot see it, and what its empty field says.
struct Typing {
    std::string key;
    std::string name;
    std::string hint;
    std::string pictogram{};  ///< stands beside the words; may be empty
};

/// A field for words above the on-screen keyboard, and the events of both.
void draw_typing(session::State const& state, session::TextEntry const& entry, ui::Ui& ui,
                 ui::Rect area, Typing const& typing, Actions& actions);

}  // namespace jemaa::screens
