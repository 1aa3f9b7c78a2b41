#pragma once

#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "ui/metrics.h"

namespace jemaa::kiosk {

/// "476x268" as millimetres; nothing for anything else or impossible sizes.
std::optional<std::pair<float, float>> parse_millimetres(std::string_view text);

/// What staff measured is kept in a file of the machine, beside the workshops:
/// nothing if there is none, or what it says is no size.
std::optional<std::pair<float, float>> read_millimetres(std::filesystem::path const& file);
/// write_failed, read_only or disk_full: nothing is kept then.
Expected<void> write_millimetres(std::filesystem::path const& file, float width, float height);

/// The size that a screen of these pixels has if what was thought to be a bank
/// card's size on it is `thousandths` of it. bad_argument when that is absurd.
Expected<ui::Panel> calibrated(ui::Panel const& screen, int thousandths);

/// A panel of `width_px` x `height_px` whose screen claims these millimetres.
/// Screens lie: a claim that makes pixels absurdly large, small or oblong is
/// replaced by a 21.5 inch screen's density.
ui::Panel plausible_panel(int width_px, int height_px, float width_mm, float height_mm);

}  // namespace jemaa::kiosk
