#pragma once

#include <string>

#include "ui/ui.h"

namespace jemaa::screens {

/// A large figure and, under it, what it counts.
struct Figure {
    std::string key;
    std::string figure;
    std::string label;
    int most_lines = 1;  ///< of the label
};
void draw_figure(ui::Ui& ui, ui::Rect area, Figure const& figure);

}  // namespace jemaa::screens
