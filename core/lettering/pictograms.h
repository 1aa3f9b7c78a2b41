#pragma once

#include <map>
#include <memory>
#include <string>

#include <cairo.h>

namespace jemaa::text {

class Composer;

/// Emoji on whatever Cairo draws. Each is drawn once and kept, so that a document
/// holds it once however often it is shown.
class Pictograms {
public:
    /// `composer` must outlive it.
    explicit Pictograms(Composer const& composer);

    /// As large as fits, in the square with this left upper corner.
    void draw(cairo_t* canvas, std::string const& emoji, double x, double y, double side);

private:
    struct Destroy {
        void operator()(cairo_t* canvas) const { cairo_destroy(canvas); }
        void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    };

    cairo_surface_t* picture_of(std::string const& emoji);

    Composer const& composer_;
    std::map<std::string, std::unique_ptr<cairo_surface_t, Destroy>> pictures_;
};

}  // namespace jemaa::text
