#include "kiosk/monitors.h"

namespace jemaa::kiosk {
namespace {

bool overlap(MonitorPlace const& a, MonitorPlace const& b) {
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height &&
           b.y < a.y + a.height;
}

bool is_usable(MonitorPlace const& place) {
    return place.width > 0 && place.height > 0;
}

}  // namespace

std::optional<std::size_t> room_monitor(std::vector<MonitorPlace> const& monitors) {
    for (std::size_t i = 1; i < monitors.size(); ++i)
        if (is_usable(monitors[i]) && !overlap(monitors[i], monitors.front())) return i;
    return std::nullopt;
}

}  // namespace jemaa::kiosk
