#pragma once

#include <string>
#include <vector>

#include "gallery/staged_states.h"
#include "session/room_view.h"

namespace jemaa::gallery {

struct StagedView {
    std::string name;  ///< of the first state that has it
    session::RoomView view;
};

/// What the room sees of these states; what is alike only once.
std::vector<StagedView> room_views(std::vector<StagedState> const& states);

/// The view of a workshop whose main language this is.
session::RoomView led_in(session::RoomView view, std::string const& language);

}  // namespace jemaa::gallery
