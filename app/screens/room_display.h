#pragma once

#include "session/room_view.h"
#include "ui/ui.h"

struct ImDrawList;

/// The second screen, which shows the room what belongs to all of it. Nothing on it
/// can be touched.
namespace jemaa::screens {

/// What sizes go by on a screen of these pixels: its height alone, since nobody knows
/// how large a projector's picture is. Capitals of running text are 1/29 of it, and
/// none are under 1/36. So the smallest are seen under 16 minutes of arc, the least
/// that ISO 9241-303 asks for, from six times the picture's height, and running text
/// under 20.
ui::Panel room_panel(int width_px, int height_px);

/// Draws the view, without a canvas it is only laid out. What is more than fits
/// stands on several pages, of which `page` is shown; gives how many there are.
int draw_room(session::RoomView const& view, ui::Ui& ui, ImDrawList* canvas, int page = 0);

}  // namespace jemaa::screens
