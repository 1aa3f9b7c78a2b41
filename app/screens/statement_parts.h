#pragma once

#include <string>

#include "screens/draw.h"

/// The room's statement, wherever it is shown large.
namespace jemaa::screens {

/// The words in the language of the screen, or else in one that they have.
ui::Words words_of(session::State const& state, Id const& version);

/// Which version of a statement the option is; 0 when it is none.
int version_of(session::State const& state, PollOption const& option);

/// "Version 2" above the words, as large as they fit.
void draw_statement(session::State const& state, Id const& version, ui::Ui& ui,
                    ui::Rect const& rect);

}  // namespace jemaa::screens
