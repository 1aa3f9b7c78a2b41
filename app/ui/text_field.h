#pragma once

#include <optional>
#include <string>

#include "ui/keyboard.h"
#include "ui/ui.h"

namespace jemaa::ui {

/// Text in the making and the cursor's byte offset in it.
struct Draft {
    std::string text;
    std::size_t cursor = 0;
    bool operator==(Draft const&) const = default;
};

struct TextField {
    std::string key;
    std::string name;
    std::string hint;      ///< shown while it is empty
    std::string language;  ///< of the text: its direction
    Draft draft;
};

/// Draws the field with its cursor; the new draft when the cursor was put
/// elsewhere with a finger.
std::optional<Draft> text_field(Ui& ui, Rect const& rect, TextField const& field);

/// The draft after a key: insertion, deletion of what a person sees as one
/// letter, or the cursor one such letter to the left or right. Keys that do not
/// edit change nothing.
Draft edited(Draft draft, KeyPress const& key, bool right_to_left);

}  // namespace jemaa::ui
