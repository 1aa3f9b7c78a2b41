#pragma once

#include <functional>
#include <utility>

#include "ui/theme.h"

struct ImDrawData;
struct ImDrawList;

/// What every window of the kiosk has in common.
namespace jemaa::kiosk {

/// The next window that is made gets the context that paint() needs, and else what
/// GLFW gives a window by itself.
void hint_context();

/// What `draw` puts on a canvas of the current size.
ImDrawData& recorded(std::function<void(ImDrawList&)> const& draw);

/// Puts all of it on the ground, into the current context. Nothing is shown yet.
void paint(ImDrawData& frame, std::pair<int, int> pixels, ui::Colour ground);

}  // namespace jemaa::kiosk
