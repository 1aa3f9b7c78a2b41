#pragma once

#include <string>
#include <vector>

#include "ui/button.h"
#include "ui/ui.h"

namespace jemaa::ui {

/// A question over the screen. What lies under it cannot be pressed.
struct DialogSpec {
    Icon icon = Icon::none;
    std::string title;
    std::string text;
    std::vector<Button> buttons;  ///< the safe one first, the primary one last
};

/// Draws the dialog; the index of the button that was pressed, or -1.
int dialog(Ui& ui, DialogSpec const& spec);

}  // namespace jemaa::ui
