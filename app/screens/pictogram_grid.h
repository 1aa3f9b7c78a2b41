#pragma once

#include <string>
#include <vector>

#include "screens/draw.h"

namespace jemaa::screens {

struct PictogramGrid {
    std::vector<std::string> signs;
    std::string chosen;
    int page = 0;  ///< where they do not all fit
};

/// The signs as large as fit, at least 12.7 mm, on pages if need be.
void draw_pictogram_grid(ui::Ui& ui, ui::Rect area, PictogramGrid const& grid, Actions& actions);

}  // namespace jemaa::screens
