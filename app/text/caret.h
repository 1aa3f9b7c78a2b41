#pragma once

#include <cstddef>

#include <pango/pango.h>

#include "text/text.h"

namespace jemaa::text {

/// The cursor before the letter at `offset`, a byte offset in the layout's
/// text; at the end of the text, after the last one.
Caret caret_at(PangoLayout* layout, std::size_t offset);

/// The offset whose cursor is nearest to a point of the layout, in its line.
std::size_t offset_near(PangoLayout* layout, float x, float y);

}  // namespace jemaa::text
