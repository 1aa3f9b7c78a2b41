#pragma once

#include <optional>
#include <string>

#include "ui/ui.h"

/// Things that a finger carries.
///
/// An element that ui.press() was given with `draggable` set is carried once the
/// finger that pressed it has moved past the threshold; it is then no press any
/// more. Let go, it lands on the topmost element with `droppable` set under the
/// finger, as the person saw it. Let go elsewhere, or when the screen changes
/// meanwhile, it goes back and nothing has happened. The screen draws what is
/// carried last, so that it lies over all else. Rectangles are in the screens'
/// own coordinates, from left to right.
namespace jemaa::ui {

/// What the finger carries now.
struct Carried {
    std::string key;
    Rect rect;  ///< the element's own, moved along with the finger
    Point finger;
    std::string over;  ///< key of what it would land on; empty: nothing
};
std::optional<Carried> carried(Ui& ui);

/// What was let go over something in this frame, once.
struct Drop {
    std::string what;
    std::string onto;
    Point finger;
};
std::optional<Drop> dropped(Ui& ui);

}  // namespace jemaa::ui
