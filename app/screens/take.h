#pragma once

#include "screens/draw.h"
#include "ui/ui.h"

namespace jemaa::screens {

/// A recording in the making: how far it is, and what one can do next.
void draw_take(session::State const& state, session::Take const& take, ui::Ui& ui, ui::Rect area,
               Actions& actions);

}  // namespace jemaa::screens
