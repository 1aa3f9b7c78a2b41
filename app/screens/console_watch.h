#pragma once

#include "screens/draw.h"

namespace jemaa::screens {

/// What the facilitator watches during the current step: what it gathers, and
/// its time.
void draw_watch(session::State const& state, ui::Ui& ui, ui::Rect area, Actions& actions);

}  // namespace jemaa::screens
