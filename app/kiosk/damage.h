#pragma once

#include <cstdint>
#include <vector>

#include "ui/theme.h"

struct ImDrawData;

namespace jemaa::kiosk {

/// Whole pixels, from the top left; `right` and `bottom` are outside.
struct PixelBox {
    int left = 0, top = 0, right = 0, bottom = 0;
    bool operator==(PixelBox const&) const = default;
};

/// Finds what differs between one frame and the next from what is to be drawn.
/// The picture is divided into squares; each has a hash of all triangles that
/// touch it, in their order. So textures must never change under the same id.
class Damage {
public:
    /// The boxes, none over another, outside of which the picture is the same as
    /// the last time; everything the first time and after another size.
    std::vector<PixelBox> since_last(ImDrawData const& frame, int width, int height,
                                     ui::Colour ground);

private:
    int width_ = 0, height_ = 0;
    std::vector<std::uint64_t> squares_;
};

/// Leaves in `frame` only what touches these boxes, cut to them.
void keep_only(ImDrawData& frame, std::vector<PixelBox> const& boxes);

}  // namespace jemaa::kiosk
