#pragma once

#include <optional>
#include <string_view>
#include <utility>

#include "ui/metrics.h"

namespace jemaa::kiosk {

/// "476x268" as millimetres; nothing for anything else or impossible sizes.
std::optional<std::pair<float, float>> parse_millimetres(std::string_view text);

/// A panel of `width_px` x `height_px` whose screen claims these millimetres.
/// Screens lie: a claim that makes pixels absurdly large, small or oblong is
/// replaced by a 21.5 inch screen's density.
ui::Panel plausible_panel(int width_px, int height_px, float width_mm, float height_mm);

}  // namespace jemaa::kiosk
