#pragma once

#include "ui/ui.h"

namespace jemaa::screens {

/// The Aures diamond band, the only ornament.
void draw_band(ui::Ui& ui, ui::Rect const& band);

}  // namespace jemaa::screens
