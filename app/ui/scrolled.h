#pragma once

#include <functional>
#include <string>

#include "ui/ui.h"

namespace jemaa::ui {

/// Shows `content` pixels of height through the rectangle; `draw` gets where
/// they lie now. They follow a finger, and where they are more than fit, two
/// buttons at the end move them by `step` pixels.
void scrolled(Ui& ui, std::string const& key, Rect rect, float content, float step,
              std::function<void(Rect)> const& draw);

}  // namespace jemaa::ui
