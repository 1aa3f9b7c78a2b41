#pragma once

#include <cstdint>
#include <vector>

#include <pango/pango.h>

#include "text/text.h"

namespace jemaa::text {

/// The pixels that a paragraph covers, from (x, y) on: RGBA, straight alpha.
/// Empty where nothing is to be seen.
struct Bitmap {
    int x = 0, y = 0, width = 0, height = 0;
    std::vector<std::uint8_t> rgba;
};

/// `layout` at (0, 0) in `colour`; colour glyphs keep their own. What reaches
/// further than a graphics card's textures do is cut off.
Bitmap draw(PangoLayout* layout, Colour colour);

}  // namespace jemaa::text
