#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace jemaa::kiosk {

/// Where a monitor lies on the desktop, in its units.
struct MonitorPlace {
    int x = 0, y = 0, width = 0, height = 0;
};

/// Which monitor is the room's, where the first is the touch screen: the first
/// other one that shows nothing of what that shows. So a projector that mirrors the
/// touch screen is left alone.
std::optional<std::size_t> room_monitor(std::vector<MonitorPlace> const& monitors);

}  // namespace jemaa::kiosk
