#pragma once

#include <string>

#include "session/countdown.h"
#include "session/state.h"
#include "ui/ui.h"

namespace jemaa::screens {

/// "12 min", "45 s" or "+3 min".
std::string countdown_words(session::Countdown const& time, ui::Ui const& ui);

/// The same of the step now, or that there is a pause; empty when it has no time.
std::string countdown_words(session::State const& state, ui::Ui const& ui);

/// The time that the room sees, cut off the end of `bar`; nothing where it is
/// not shown.
void draw_countdown(session::State const& state, ui::Ui& ui, ui::Rect& bar);

/// These words behind their sign, cut off the end of `bar`; nothing where there
/// is no room for them. `size` is their em.
void draw_clock(ui::Ui& ui, ui::Rect& bar, std::string const& words, bool paused, float size);

}  // namespace jemaa::screens
