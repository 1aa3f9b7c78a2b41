#pragma once

#include <optional>
#include <string>

#include "ui/ui.h"

namespace jemaa::ui {

struct PadPress {
    enum class Kind { digit, erase, submit } kind = Kind::digit;
    char digit = '0';
};

struct NumericPad {
    bool enabled = true;
    bool can_submit = true;
    bool listens = true;  ///< to a real keyboard
    std::string erase_name;
    std::string submit_name;
};

/// Ten digits, erase and done, in the order of a telephone in every language.
/// A real keyboard works as well, one key a frame.
std::optional<PadPress> numeric_pad(Ui& ui, Rect const& rect, NumericPad const& pad);

}  // namespace jemaa::ui
