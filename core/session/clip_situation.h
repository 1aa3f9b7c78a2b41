#pragma once

#include <string>
#include <vector>

#include "domain/language.h"
#include "session/idea_situation.h"

namespace jemaa::session {

/// What can be spoken in a language, and what of it nobody has recorded.
struct ClipsView {
    LanguageTag language;
    std::vector<std::string> program;  ///< what the program itself says in it
    bool of_program = false;           ///< shows that, not the workshop's own texts
    int page = 0;
};

/// Somebody says these words into the microphone.
struct ClipTake {
    ClipsView view;
    std::string words;
    Take take;
};

}  // namespace jemaa::session
