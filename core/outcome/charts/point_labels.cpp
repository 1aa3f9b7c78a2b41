#include "charts/point_labels.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace jemaa::charts {
namespace {

constexpr int directions = 16;
constexpr int rings = 14;

struct Room {
    Rect within;
    std::vector<Rect> taken;  ///< dots and labels that are put, too
    float away = 0;           ///< from the point to the label, on the first ring
    float gap = 0;
};

bool is_free(Room const& room, Rect const& label) {
    auto const& in = room.within;
    bool const inside = label.x >= in.x && label.y >= in.y && label.right() <= in.right() &&
                        label.bottom() <= in.bottom();
    Rect const wide = label.inset(-room.gap);
    return inside && std::ranges::none_of(room.taken, [&](Rect const& other) {
               return !wide.intersect(other).empty();
           });
}

std::optional<Rect> free_place(Room const& room, PointLabel const& label, int ring) {
    auto const& [width, height] = label.size;
    float const away = room.away + static_cast<float>(ring) * height * 0.5F;
    for (int i = 0; i < directions; ++i) {
        auto const turn = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / directions;
        float const x = label.at.x + std::cos(turn) * (away + width / 2);
        float const y = label.at.y + std::sin(turn) * (away + height / 2);
        Rect const rect{x - width / 2, y - height / 2, width, height};
        if (is_free(room, rect)) return rect;
    }
    return std::nullopt;
}

}  // namespace

bool place_labels(std::vector<PointLabel>& labels, Rect const& within,
                  std::vector<Rect> const& taken, float dot, float gap) {
    Room room{within, taken, dot + 1.5F * gap, gap};
    for (auto const& label : labels)
        room.taken.push_back({label.at.x - dot, label.at.y - dot, 2 * dot, 2 * dot});
    for (auto const& label : labels)
        if (label.fixed) room.taken.push_back(label.rect);
    for (auto& label : labels) {
        if (label.fixed) continue;
        std::optional<Rect> found;
        for (int ring = 0; ring < rings && !found; ++ring) {
            found = free_place(room, label, ring);
            label.moved = ring > 0;
        }
        if (!found) return false;
        label.rect = *found;
        room.taken.push_back(*found);
    }
    return true;
}

}  // namespace jemaa::charts
