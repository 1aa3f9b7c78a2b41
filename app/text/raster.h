#pragma once

#include <pango/pango.h>

#include "text/bitmap.h"
#include "text/text.h"

namespace jemaa::text {

/// What `layout` covers at (0, 0) in `colour`; colour glyphs keep their own. What reaches
/// further than a graphics card's textures do is cut off.
Bitmap draw(PangoLayout* layout, Colour colour);

}  // namespace jemaa::text
