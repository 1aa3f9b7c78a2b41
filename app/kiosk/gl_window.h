#pragma once

#include <functional>
#include <utility>

#include "ui/theme.h"

struct ImDrawList;

/// What every window of the kiosk has in common.
namespace jemaa::kiosk {

/// The next window that is made gets the context that paint() needs, and else what
/// GLFW gives a window by itself.
void hint_context();

/// Has `draw` fill a canvas of these pixels and puts it on the ground, into the
/// current context. Nothing is shown yet.
void paint(std::pair<int, int> pixels, ui::Colour ground,
           std::function<void(ImDrawList&)> const& draw);

}  // namespace jemaa::kiosk
