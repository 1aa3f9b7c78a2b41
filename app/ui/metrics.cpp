#include "ui/metrics.h"

#include <algorithm>
#include <array>

namespace jemaa::ui {
namespace {

constexpr float reference_width_mm = 476.F;
constexpr float reference_height_mm = 268.F;
constexpr float low_panel_mm = 180.F;
constexpr float low_part = 0.6F;
constexpr float least_low_mm = 135.F;  // what the lowest panel that is built for has
constexpr float largest_growth = 2.F;
constexpr float capital_per_em = 0.714F;  // Noto Sans
constexpr std::array<float, 4> capital_mm{3.8F, 5.F, 6.7F, 8.7F};
// What is larger would leave no room for half of a low panel's words.
constexpr std::array<float, 4> low_capital_mm{3.8F, 5.F, 5.8F, 6.6F};

}  // namespace

Panel reach(Panel const& panel, bool low) {
    float const height = std::max(panel.height_mm * low_part, least_low_mm);
    if (!low || height >= panel.height_mm) return panel;
    float const share = height / panel.height_mm;
    Panel part = panel;
    part.height_mm = height;
    part.height_px = static_cast<int>(static_cast<float>(panel.height_px) * share);
    return part;
}

Metrics::Metrics(Panel const& panel, int text_size) {
    px_per_mm_ = static_cast<float>(panel.width_px) / panel.width_mm;
    float const growth =
        std::min(panel.width_mm / reference_width_mm, panel.height_mm / reference_height_mm);
    px_per_unit_ = px_per_mm_ * std::clamp(growth, 1.F, largest_growth);
    compact_ = panel.height_mm < low_panel_mm;
    auto const step = static_cast<std::size_t>(std::clamp(text_size, 0, 3));
    auto const& capitals = compact_ ? low_capital_mm : capital_mm;
    body_ = capitals[step] / capital_per_em * px_per_unit_;
    least_ = capitals[0] / capital_per_em * px_per_unit_ * small_share;
}

}  // namespace jemaa::ui
