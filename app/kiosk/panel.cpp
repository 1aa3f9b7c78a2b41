#include "kiosk/panel.h"

#include <algorithm>
#include <charconv>
#include <fstream>

#include <fmt/format.h>

#include "base/whole_folder.h"

namespace jemaa::kiosk {
namespace {

constexpr float smallest_mm = 50, largest_mm = 5000;
constexpr float coarsest_px_per_mm = 1.0F, finest_px_per_mm = 20.0F;
constexpr float most_oblong = 1.25F;
constexpr float usual_width_mm = 476.F;  // 21.5 inch, 16:9

bool plausible(float length) {
    return length >= smallest_mm && length <= largest_mm;
}

}  // namespace

std::optional<std::pair<float, float>> parse_millimetres(std::string_view text) {
    float width = 0, height = 0;
    char const* const end = text.data() + text.size();
    auto const first = std::from_chars(text.data(), end, width);
    if (first.ec != std::errc{} || first.ptr == end || *first.ptr != 'x') return std::nullopt;
    auto const second = std::from_chars(first.ptr + 1, end, height);
    if (second.ec != std::errc{} || second.ptr != end) return std::nullopt;
    if (!plausible(width) || !plausible(height)) return std::nullopt;
    return std::pair{width, height};
}

ui::Panel plausible_panel(int width_px, int height_px, float width_mm, float height_mm) {
    auto const w = static_cast<float>(width_px), h = static_cast<float>(height_px);
    if (plausible(width_mm) && plausible(height_mm)) {
        float const across = w / width_mm, down = h / height_mm;
        bool const dense = across >= coarsest_px_per_mm && across <= finest_px_per_mm;
        float const oblong = across > down ? across / down : down / across;
        if (dense && oblong <= most_oblong) return {width_px, height_px, width_mm, height_mm};
    }
    return {width_px, height_px, usual_width_mm, usual_width_mm * h / w};
}

std::optional<std::pair<float, float>> read_millimetres(std::filesystem::path const& file) {
    std::ifstream stream(file);
    std::string line;
    if (!std::getline(stream, line)) return std::nullopt;
    return parse_millimetres(line);
}

Expected<void> write_millimetres(std::filesystem::path const& file, float width, float height) {
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    auto const fresh = std::filesystem::path(file.string() + ".new");
    std::filesystem::remove(fresh, ignored);
    auto written = write_whole_file(fresh, fmt::format("{:.1f}x{:.1f}\n", width, height));
    if (!written) return written;
    std::error_code failed;
    std::filesystem::rename(fresh, file, failed);
    if (failed) return fail(ErrorCode::write_failed, file.string(), failed.message());
    return {};
}

Expected<ui::Panel> calibrated(ui::Panel const& screen, int thousandths) {
    float const factor = 1000.F / static_cast<float>(std::max(1, thousandths));
    float const width = screen.width_mm * factor, height = screen.height_mm * factor;
    auto const panel = plausible_panel(screen.width_px, screen.height_px, width, height);
    if (panel.width_mm != width || panel.height_mm != height)
        return fail(ErrorCode::bad_argument, "screen",
                    fmt::format("{:.0f} x {:.0f} mm is no size of a screen", width, height));
    return panel;
}

}  // namespace jemaa::kiosk
