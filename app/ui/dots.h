#pragma once

#include <string>

#include "ui/ui.h"

namespace jemaa::ui {

/// `filled` dots out of `places`, in a row from the start, as large as fits but
/// at most `radius` pixels each. With a `sign`, an emoji, that stands in them
/// instead of a disc.
void dots(Ui& ui, Rect const& row, int filled, int places, float radius,
          std::string const& sign = {});

/// The width of such a row, pixels.
float dots_width(int places, float radius);

}  // namespace jemaa::ui
