#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/ui.h"

namespace jemaa::ui {

struct KeyPress {
    enum class Kind { insert, erase, left, right, shift, symbols, language } kind = Kind::insert;
    std::string text;  ///< what to insert, or the language to change to
};

struct Keyboard {
    std::string language;
    std::vector<std::string> languages;  ///< that one can change to, in order
    bool shift = false;
    bool symbols = false;
};

/// The on-screen keyboard. Its keys stand in the order of the language's real
/// keyboard, whatever direction the screen has. A real keyboard works as well.
std::optional<KeyPress> keyboard(Ui& ui, Rect const& rect, Keyboard const& spec);

}  // namespace jemaa::ui
