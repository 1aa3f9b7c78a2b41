#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "kiosk/finger.h"
#include "kiosk/room.h"
#include "kiosk/shell.h"

namespace jemaa::kiosk {

/// What the rehearsal tells of its progress.
struct Witness {
    /// The screen has confirmed that something is kept: "idea" or "ballot".
    std::function<void(std::string_view what)> confirmed;
    /// A screen worth a picture has been reached.
    std::function<void(std::string_view name)> picture;
};

/// Plays a whole short workshop with the people of `room`, by touching what is
/// on the screen. An error names the key that could not be touched and the
/// screen that was there instead.
Expected<void> rehearse(Room const& room, Shell const& shell, Finger& finger,
                        Witness const& witness);

}  // namespace jemaa::kiosk
