#pragma once

#include <cstdint>
#include <vector>

namespace jemaa::text {

/// Pixels from (x, y) on: RGBA, straight alpha. Empty where nothing is to be
/// seen.
struct Bitmap {
    int x = 0, y = 0, width = 0, height = 0;
    std::vector<std::uint8_t> rgba;
};

}  // namespace jemaa::text
