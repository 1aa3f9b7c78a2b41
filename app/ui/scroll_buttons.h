#pragma once

#include <string>

#include "ui/ui.h"

namespace jemaa::ui {

/// Two buttons at the top and the bottom of `strip` that move the scrolled
/// region `key` by `step` pixels; so it is seen that there is more. One that
/// has nothing more to show cannot be pressed; on a strip that is too low for
/// both, it is not there.
void scroll_buttons(Ui& ui, Rect strip, std::string const& key, float step);

}  // namespace jemaa::ui
