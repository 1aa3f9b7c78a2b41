#pragma once

#include <string>
#include <vector>

#include "domain/language.h"

namespace jemaa::session {

// --- The facilitator ---------------------------------------------------------
struct ShowClips {
    LanguageTag language;
    std::vector<std::string> program;  ///< what the program itself says in it
    bool of_program = false;
};
struct RecordWords {
    std::string words;
};  ///< one of those that are shown
struct HearWords {
    std::string words;
};  ///< the same, as they are recorded

}  // namespace jemaa::session
