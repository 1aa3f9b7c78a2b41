#pragma once

#include <string>
#include <vector>

#include "session/voice.h"
#include "ui/ui.h"

/// What stands on a screen, as it is spoken. It comes from the elements alone:
/// no screen has words of its own for this.
namespace jemaa::screens {

/// An element's name and state: what it says in its own language, what it is
/// in the screen's. Empty for what is nothing to be heard.
std::vector<session::Spoken> spoken(ui::Ui const& ui, ui::Element const& element);

/// What a touch on the element with this key brought about: what it says now,
/// and why the touch did nothing if the screen says so.
std::vector<session::Spoken> spoken_answer(ui::Ui const& ui, std::string const& key);

/// The whole screen in reading order: what it shows, then the way back and on.
/// Tools of the top bar and the letters of a keyboard are heard when they are
/// touched; under a dialog nothing is.
std::vector<session::Spoken> spoken_screen(ui::Ui const& ui);

}  // namespace jemaa::screens
