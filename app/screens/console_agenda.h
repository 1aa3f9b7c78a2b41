#pragma once

#include "session/state.h"
#include "ui/ui.h"

namespace jemaa::screens {

/// The agenda on the facilitator's console: each step with how it stands.
void draw_agenda(session::State const& state, ui::Ui& ui, ui::Rect area);

}  // namespace jemaa::screens
