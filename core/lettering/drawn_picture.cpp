#include "lettering/drawn_picture.h"

#include <algorithm>
#include <cstring>

namespace jemaa::text {
namespace {

constexpr int longest_side = 4096;

using Cairo = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;

Cairo cairo_on(Surface const& surface) {
    return {cairo_create(surface.get()), cairo_destroy};
}

struct Rest {
    Bytes const& bytes;
    std::size_t at = 0;
};

cairo_status_t take(void* from, unsigned char* data, unsigned int size) {
    auto& rest = *static_cast<Rest*>(from);
    if (rest.bytes.size() - rest.at < size) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(data, rest.bytes.data() + rest.at, size);
    rest.at += size;
    return CAIRO_STATUS_SUCCESS;
}

// Its first chunk says how large it is, before anything of it is unpacked.
bool is_small_png(Bytes const& png) {
    constexpr std::uint8_t signature[] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    if (png.size() < 24 || !std::equal(std::begin(signature), std::end(signature), png.begin()))
        return false;
    auto const side = [&](std::size_t at) {
        return png[at] << 24 | png[at + 1] << 16 | png[at + 2] << 8 | png[at + 3];
    };
    auto const fits = [](int length) { return length > 0 && length <= longest_side; };
    return fits(side(16)) && fits(side(20));
}

// From the first to the last column and row that are not white.
struct Box {
    int left = 0, top = 0, right = -1, bottom = -1;
};

Box box_of_ink(Surface const& drawing) {
    int const width = cairo_image_surface_get_width(drawing.get());
    int const height = cairo_image_surface_get_height(drawing.get());
    auto const* row = cairo_image_surface_get_data(drawing.get());
    Box box{width, height, -1, -1};
    for (int y = 0; y < height; ++y, row += cairo_image_surface_get_stride(drawing.get()))
        for (int x = 0; x < width; ++x) {
            std::uint32_t pixel = 0;
            std::memcpy(&pixel, row + static_cast<std::ptrdiff_t>(x) * 4, sizeof pixel);
            if ((pixel & 0xFFFFFFU) == 0xFFFFFFU || pixel >> 24 == 0) continue;
            box = {std::min(box.left, x), std::min(box.top, y), std::max(box.right, x), y};
        }
    return box.right < 0 ? Box{0, 0, width - 1, height - 1} : box;
}

}  // namespace

Expected<Surface> surface_of(Bytes const& png) {
    if (!is_small_png(png))
        return fail(ErrorCode::bad_argument, "drawing", "is no PNG of up to 4096 x 4096 pixels");
    Rest rest{png};
    Surface const read(cairo_image_surface_create_from_png_stream(take, &rest));
    if (cairo_surface_status(read.get()) != CAIRO_STATUS_SUCCESS)
        return fail(ErrorCode::bad_argument, "drawing", "its PNG is damaged");
    // Whatever kind of pixels it has: as those that we know.
    int const width = cairo_image_surface_get_width(read.get());
    int const height = cairo_image_surface_get_height(read.get());
    Surface plain(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height));
    auto const cairo = cairo_on(plain);
    cairo_set_source_surface(cairo.get(), read.get(), 0, 0);
    cairo_paint(cairo.get());
    cairo_surface_flush(plain.get());
    return plain;
}

Surface cropped(Surface const& drawing, int longest) {
    auto const box = box_of_ink(drawing);
    int const across = box.right - box.left + 1, down = box.bottom - box.top + 1;
    int const white = std::max(across, down) / 20 + 1;
    double const width = across + 2 * white, height = down + 2 * white;
    double const scale = std::min(1.0, longest / std::max(width, height));
    Surface part(cairo_image_surface_create(CAIRO_FORMAT_RGB24,
                                            std::max(1, static_cast<int>(width * scale)),
                                            std::max(1, static_cast<int>(height * scale))));
    auto const cairo = cairo_on(part);
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    cairo_scale(cairo.get(), scale, scale);
    cairo_set_source_surface(cairo.get(), drawing.get(), white - box.left, white - box.top);
    cairo_paint(cairo.get());
    cairo_surface_flush(part.get());
    return part;
}

}  // namespace jemaa::text
