#pragma once

#include <array>
#include <string>
#include <vector>

#include "session/voice.h"
#include "ui/ui.h"

/// What stands on a screen, as it is spoken. It comes from the elements alone:
/// no screen has words of its own for this.
namespace jemaa::screens {

/// An element's name, its value, that it is chosen, that it is not possible now:
/// what it says in its own language, what it is in the screen's. What it has not is
/// empty, all of it if there is nothing to be heard.
using Parts = std::array<session::Spoken, 4>;
Parts parts_of(ui::Ui const& ui, ui::Element const& element);

/// What is read since the element with this key was touched: what it says now, and
/// why the touch did nothing if the screen says so.
std::vector<ui::Element const*> read_of(ui::Ui const& ui, std::string const& key);

/// The whole screen in reading order: what it shows, then the way back and on.
/// Tools of the top bar and the letters of a keyboard are heard when they are
/// touched; under a dialog nothing is.
std::vector<ui::Element const*> read_of_screen(ui::Ui const& ui);

}  // namespace jemaa::screens
