#pragma once

#include <map>
#include <memory>
#include <string>

#include <cairo.h>

#include "lettering/drawn_picture.h"

namespace jemaa::text {

class Composer;

/// Emoji and drawings on whatever Cairo draws. Each is drawn once and kept, so that a document
/// holds it once however often it is shown.
class Pictograms {
public:
    /// `composer` must outlive it.
    explicit Pictograms(Composer const& composer);

    /// As large as fits, in the square with this left upper corner.
    void draw(cairo_t* canvas, std::string const& emoji, double x, double y, double side);

    /// What was drawn in a PNG file, on white, as large as it fits in the middle of
    /// this box. Each is kept by its `name`, another one's than an emoji's. Of a
    /// damaged file there is nothing to be seen.
    void draw(cairo_t* canvas, std::string const& name, Bytes const& png, double x, double y,
              double width, double height);

private:
    cairo_surface_t* picture_of(std::string const& emoji);
    cairo_surface_t* drawing_of(std::string const& name, Bytes const& png);

    Composer const& composer_;
    std::map<std::string, Surface> pictures_;
};

}  // namespace jemaa::text
