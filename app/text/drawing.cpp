#include "text/drawing.h"

#include <cairo.h>

#include <algorithm>
#include <cstring>
#include <memory>

#include "lettering/drawn_picture.h"

namespace jemaa::text {
namespace {

struct Release {
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};

void set_colour(cairo_t* cairo, unsigned colour) {
    cairo_set_source_rgb(cairo, (colour >> 16 & 0xFF) / 255.0, (colour >> 8 & 0xFF) / 255.0,
                         (colour & 0xFF) / 255.0);
}

// A touch without a move leaves a dot, which a round pen's line of no length is.
void draw(cairo_t* cairo, Stroke const& stroke) {
    set_colour(cairo, pen_colours[stroke.colour % std::size(pen_colours)]);
    auto const& first = stroke.points.front();
    cairo_move_to(cairo, first.x, first.y);
    for (auto const& point : stroke.points) cairo_line_to(cairo, point.x, point.y);
    cairo_stroke(cairo);
}

cairo_status_t append(void* bytes, unsigned char const* data, unsigned int size) {
    auto& all = *static_cast<Bytes*>(bytes);
    all.insert(all.end(), data, data + size);
    return CAIRO_STATUS_SUCCESS;
}

std::uint8_t straight(std::uint32_t part, std::uint32_t alpha) {
    if (alpha == 0) return 0;
    return static_cast<std::uint8_t>(std::min(255u, (part * 255u + alpha / 2) / alpha));
}

Bitmap bitmap_of(cairo_surface_t* surface) {
    Bitmap bitmap{
        0, 0, cairo_image_surface_get_width(surface), cairo_image_surface_get_height(surface), {}};
    auto const stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface));
    auto const* data = cairo_image_surface_get_data(surface);
    auto const width = static_cast<std::size_t>(bitmap.width);
    for (std::size_t y = 0; y < static_cast<std::size_t>(bitmap.height); ++y)
        for (std::size_t x = 0; x < width; ++x) {
            std::uint32_t pixel = 0;
            std::memcpy(&pixel, data + y * stride + x * 4, 4);
            std::uint32_t const alpha = pixel >> 24;
            bitmap.rgba.insert(
                bitmap.rgba.end(),
                {straight(pixel >> 16 & 0xFF, alpha), straight(pixel >> 8 & 0xFF, alpha),
                 straight(pixel & 0xFF, alpha), static_cast<std::uint8_t>(alpha)});
        }
    return bitmap;
}

}  // namespace

Expected<Bytes> paint(Drawing const& drawing) {
    Surface const surface(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, sheet_width, sheet_height));
    std::unique_ptr<cairo_t, Release> const cairo(cairo_create(surface.get()));
    set_colour(cairo.get(), 0xFFFFFF);
    cairo_paint(cairo.get());
    cairo_set_line_width(cairo.get(), pen_width);
    cairo_set_line_cap(cairo.get(), CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(cairo.get(), CAIRO_LINE_JOIN_ROUND);
    for (auto const& stroke : drawing)
        if (!stroke.points.empty()) draw(cairo.get(), stroke);
    Bytes png;
    auto const status = cairo_surface_write_to_png_stream(surface.get(), append, &png);
    if (status != CAIRO_STATUS_SUCCESS)
        return fail(ErrorCode::write_failed, "drawing", cairo_status_to_string(status));
    return png;
}

Expected<Bitmap> pixels_of(Bytes const& png) {
    auto const plain = surface_of(png);
    if (!plain) return tl::unexpected(plain.error());
    return bitmap_of(plain->get());
}

}  // namespace jemaa::text
