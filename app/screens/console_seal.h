#pragma once

#include "screens/draw.h"
#include "ui/ui.h"

namespace jemaa::screens {

/// For the facilitator of a closed workshop: that it is sealed, since when; or
/// why it is not, and a button to try again. Nothing before it is closed.
void draw_seal(session::State const& state, ui::Ui& ui, ui::Rect area, Actions& actions);

}  // namespace jemaa::screens
