#include "text/raster.h"

#include <algorithm>
#include <cstring>
#include <memory>

#include <pango/pangocairo.h>

namespace jemaa::text {
namespace {

constexpr int longest_side = 8192;

struct Release {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};
using Surface = std::unique_ptr<cairo_surface_t, Release>;

std::uint8_t red(std::uint32_t pixel) {
    return static_cast<std::uint8_t>(pixel >> 16);
}
std::uint8_t green(std::uint32_t pixel) {
    return static_cast<std::uint8_t>(pixel >> 8);
}
std::uint8_t blue(std::uint32_t pixel) {
    return static_cast<std::uint8_t>(pixel);
}

// One pixel of slack on each side: letters are drawn at whole pixels, which
// their measured ink is not.
Bitmap covered(PangoLayout* layout) {
    PangoRectangle ink;
    pango_layout_get_extents(layout, &ink, nullptr);
    if (ink.width <= 0 || ink.height <= 0) return {};
    int const left = PANGO_PIXELS_FLOOR(ink.x) - 1;
    int const top = PANGO_PIXELS_FLOOR(ink.y) - 1;
    int const right = PANGO_PIXELS_CEIL(ink.x + ink.width) + 1;
    int const bottom = PANGO_PIXELS_CEIL(ink.y + ink.height) + 1;
    return {
        left, top, std::min(right - left, longest_side), std::min(bottom - top, longest_side), {}};
}

Surface painted(PangoLayout* layout, Bitmap const& area, Colour colour) {
    Surface surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, area.width, area.height));
    std::unique_ptr<cairo_t, Release> cairo(cairo_create(surface.get()));
    cairo_set_source_rgb(cairo.get(), red(colour) / 255.0, green(colour) / 255.0,
                         blue(colour) / 255.0);
    cairo_move_to(cairo.get(), -area.x, -area.y);
    pango_cairo_show_layout(cairo.get(), layout);
    cairo_surface_flush(surface.get());
    return surface;
}

// Clear pixels get the text's colour too: when a picture is scaled, its edges
// mix with them.
void write_straight(std::uint32_t pixel, Colour colour, std::uint8_t* out) {
    std::uint32_t const alpha = pixel >> 24;
    auto const straight = [&](std::uint8_t part) {
        return static_cast<std::uint8_t>(std::min(255u, (part * 255u + alpha / 2) / alpha));
    };
    bool const clear = alpha == 0;
    out[0] = clear ? red(colour) : straight(red(pixel));
    out[1] = clear ? green(colour) : straight(green(pixel));
    out[2] = clear ? blue(colour) : straight(blue(pixel));
    out[3] = static_cast<std::uint8_t>(alpha);
}

}  // namespace

Bitmap draw(PangoLayout* layout, Colour colour) {
    Bitmap bitmap = covered(layout);
    if (bitmap.width == 0) return bitmap;
    Surface const surface = painted(layout, bitmap, colour);
    unsigned char const* row = cairo_image_surface_get_data(surface.get());
    if (!row) return {};
    bitmap.rgba.resize(static_cast<std::size_t>(bitmap.width) *
                       static_cast<std::size_t>(bitmap.height) * 4);
    std::uint8_t* out = bitmap.rgba.data();
    for (int y = 0; y < bitmap.height; ++y) {
        for (int x = 0; x < bitmap.width; ++x, out += 4) {
            std::uint32_t pixel = 0;
            std::memcpy(&pixel, row + x * 4, sizeof pixel);
            write_straight(pixel, colour, out);
        }
        row += cairo_image_surface_get_stride(surface.get());
    }
    return bitmap;
}

}  // namespace jemaa::text
