#pragma once

#include <cstddef>
#include <string>

#include "domain/language.h"

namespace jemaa::session {

/// Words in the making on the on-screen keyboard.
struct TextEntry {
    std::string text;
    std::size_t cursor = 0;  ///< byte offset in text
    LanguageTag keyboard;    ///< whose keys are shown
    bool shift = false;
    bool symbols = false;  ///< digits and punctuation instead of letters
};

struct Turn;

/// What the keys do to the words; any other event does nothing. Words that are
/// no UTF-8, or longer than `longest` code points, are not taken.
void handle_typing(Turn const& turn, TextEntry& entry, std::size_t longest);

}  // namespace jemaa::session
