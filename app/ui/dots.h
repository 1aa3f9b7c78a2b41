#pragma once

#include "ui/ui.h"

namespace jemaa::ui {

/// `filled` dots out of `places`, in a row from the start, as large as fits but
/// at most `radius` pixels each.
void dots(Ui& ui, Rect const& row, int filled, int places, float radius);

/// The width of such a row, pixels.
float dots_width(int places, float radius);

}  // namespace jemaa::ui
