#pragma once

#include <cstddef>
#include <vector>

/// A finger drawing, before it becomes a picture.
namespace jemaa {

/// The sheet, in its own units: every panel draws the same drawing.
inline constexpr int sheet_width = 1600, sheet_height = 1000;
inline constexpr int pen_width = 16;

/// What one can draw with, 0xRRGGBB; each differs from the others also in how
/// dark it is.
inline constexpr unsigned pen_colours[] = {0x221B16, 0x7A1B1E, 0xC4733B,
                                           0x1F7A80, 0x1E4D2B, 0xE0B040};

struct DrawnPoint {
    int x = 0, y = 0;
    bool operator==(DrawnPoint const&) const = default;
};

/// From where the finger came down to where it left.
struct Stroke {
    std::size_t colour = 0;  ///< place in pen_colours
    std::vector<DrawnPoint> points;
    bool operator==(Stroke const&) const = default;
};

using Drawing = std::vector<Stroke>;

}  // namespace jemaa
