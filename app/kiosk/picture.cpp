#include "kiosk/picture.h"

#include <GL/gl.h>
#include <cairo.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace jemaa::kiosk {

Expected<void> save_picture(std::filesystem::path const& file, int width, int height) {
    auto const w = static_cast<std::size_t>(width), h = static_cast<std::size_t>(height);
    std::vector<std::uint32_t> pixels(w * h);
    glPixelStorei(GL_PACK_ALIGNMENT, 4);
    glReadPixels(0, 0, width, height, GL_BGRA, GL_UNSIGNED_BYTE, pixels.data());
    cairo_surface_t* const surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
    auto* const rows = cairo_image_surface_get_data(surface);
    auto const stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface));
    for (std::size_t y = 0; y < h; ++y)  // OpenGL counts rows from the bottom
        std::copy_n(reinterpret_cast<std::uint8_t const*>(&pixels[(h - 1 - y) * w]), w * 4,
                    rows + y * stride);
    cairo_surface_mark_dirty(surface);
    auto const status = cairo_surface_write_to_png(surface, file.c_str());
    cairo_surface_destroy(surface);
    if (status != CAIRO_STATUS_SUCCESS)
        return fail(ErrorCode::write_failed, file.string(), cairo_status_to_string(status));
    return {};
}

}  // namespace jemaa::kiosk
