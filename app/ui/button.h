#pragma once

#include <string>

#include "ui/ui.h"

namespace jemaa::ui {

enum class ButtonKind { plain, primary };

struct Button {
    std::string key;
    std::string label;  ///< may be empty if there is an icon
    Icon icon = Icon::none;
    ButtonKind kind = ButtonKind::plain;
    std::string name{};  ///< what it is called, where that is not its label
    bool icon_at_end = false;
    bool enabled = true;
    bool selected = false;
    float size = 0;  ///< em of the label, pixels; 0 = body
    Role role = Role::button;
    std::string language{};  ///< of the label, if not the screen's
};

/// Draws a button; true in the frame in which it was pressed.
bool button(Ui& ui, Rect const& rect, Button const& spec);

/// The width at which the label and icon stand comfortably, pixels.
float button_width(Ui& ui, Button const& spec);

}  // namespace jemaa::ui
