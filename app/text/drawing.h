#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "domain/drawing.h"
#include "text/bitmap.h"

/// Drawings as PNG files: what is kept of a finger drawing, and what is shown.
namespace jemaa::text {

inline constexpr char picture_media_type[] = "image/png";

/// The drawing on white, sheet_width x sheet_height pixels; the same strokes
/// give the same bytes. write_failed when memory runs out.
Expected<Bytes> paint(Drawing const& drawing);

/// The pixels of a PNG file of at most 4096 x 4096; bad_argument for anything
/// else.
Expected<Bitmap> pixels_of(Bytes const& png);

}  // namespace jemaa::text
