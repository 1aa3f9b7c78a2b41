#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "kiosk/deed.h"
#include "kiosk/finger.h"
#include "kiosk/room.h"
#include "kiosk/shell.h"

namespace jemaa::kiosk {

/// A kiosk of a rehearsal: what it shows, and the finger on it.
struct Seat {
    Shell const& shell;
    Finger& finger;
    std::function<void()> come_up;  ///< people turn to this one now
};

/// What the rehearsal tells of its progress; each may be missing.
struct Witness {
    /// The screen has confirmed that something is kept: "idea" or "ballot".
    std::function<void(std::string_view what)> confirmed;
    /// A screen worth a picture has been reached.
    std::function<void(std::string_view name)> picture;
    /// Somebody has done something that counts.
    std::function<void(Deed const& deed)> did;
};

/// Plays the whole workshop of the first seat's agenda, whichever it is, with
/// the people of `room`, by touching what is on the screens: the facilitator
/// leads every kiosk through each step, people do what the script says at theirs,
/// and where there are several kiosks they take in each other's files, from the
/// console, after each step in which something was contributed. An error names
/// the key that could not be touched and the screen that was there instead.
Expected<void> rehearse(Room const& room, std::vector<Seat> const& seats, Witness const& witness);

}  // namespace jemaa::kiosk
