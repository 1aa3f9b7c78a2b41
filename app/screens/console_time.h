#pragma once

#include "screens/draw.h"

namespace jemaa::screens {

/// The running step's time, with a pause and five minutes more.
void draw_time(session::State const& state, ui::Ui& ui, ui::Rect area, Actions& actions);

}  // namespace jemaa::screens
