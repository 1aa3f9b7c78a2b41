#pragma once

#include <string>

#include "screens/draw.h"
#include "ui/ui.h"

/// What every screen has for those who hear it.
namespace jemaa::screens {

/// The tools at the start of `bar`: reading the screen aloud, and again; how
/// loud and fast. Nothing where the kiosk has no voice.
void draw_voice_tools(session::State const& state, ui::Ui& ui, ui::Rect& bar, Actions& actions);

/// The panel over the screen in which the voice is set.
void draw_voice_panel(session::State const& state, ui::Ui& ui, Actions& actions);

/// After a frame: what is to be read since this screen is new, or since
/// something on it was touched. `screen` tells screens apart.
void read_aloud(session::State const& state, ui::Ui& ui, std::string const& screen,
                Actions& actions);

/// A line around what was touched first, for those who also see.
void mark_touched(session::State const& state, ui::Ui& ui);

}  // namespace jemaa::screens
