#pragma once

#include <memory>

#include <cairo.h>

#include "base/bytes.h"
#include "base/error.h"

/// Pictures that people drew, as Cairo has them.
namespace jemaa::text {

struct ReleaseSurface {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, ReleaseSurface>;

/// The pixels of a PNG file of at most 4096 x 4096 as ARGB32; bad_argument for
/// anything else.
Expected<Surface> surface_of(Bytes const& png);

/// The part of a drawing on white in which something is drawn, with a little white
/// around it and no side longer than `longest` pixels; all of it where nothing is.
Surface cropped(Surface const& drawing, int longest);

}  // namespace jemaa::text
