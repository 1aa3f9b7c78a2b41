#pragma once

#include <string>

#include "session/state.h"
#include "ui/ui.h"

namespace jemaa::screens {

/// "12 min", "45 s", "+3 min" or that there is a pause; empty when the step has
/// no time.
std::string countdown_words(session::State const& state, ui::Ui const& ui);

/// The time that the room sees, cut off the end of `bar`; nothing where it is
/// not shown.
void draw_countdown(session::State const& state, ui::Ui& ui, ui::Rect& bar);

}  // namespace jemaa::screens
