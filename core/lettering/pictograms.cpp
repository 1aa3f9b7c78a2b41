#include "lettering/pictograms.h"

#include <algorithm>

#include <pango/pangocairo.h>

#include "lettering/layout.h"

namespace jemaa::text {
namespace {

constexpr int picture_side = 136;  // the largest that Noto Color Emoji has, pixels

}  // namespace

Pictograms::Pictograms(Composer const& composer) : composer_(composer) {}

cairo_surface_t* Pictograms::picture_of(std::string const& emoji) {
    auto& picture = pictures_[emoji];
    if (picture) return picture.get();
    picture.reset(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, picture_side, picture_side));
    std::unique_ptr<cairo_t, Destroy> const drawing(cairo_create(picture.get()));
    auto const layout = composer_.lay_out({.text = emoji, .style = {.size = picture_side * 0.8F}});
    PangoRectangle ink;
    pango_layout_get_pixel_extents(layout.get(), &ink, nullptr);
    double const scale = picture_side / static_cast<double>(std::max({1, ink.width, ink.height}));
    cairo_translate(drawing.get(), picture_side / 2.0, picture_side / 2.0);
    cairo_scale(drawing.get(), scale, scale);
    cairo_move_to(drawing.get(), -ink.x - ink.width / 2.0, -ink.y - ink.height / 2.0);
    pango_cairo_show_layout(drawing.get(), layout.get());
    return picture.get();
}

void Pictograms::draw(cairo_t* canvas, std::string const& emoji, double x, double y, double side) {
    cairo_save(canvas);
    cairo_translate(canvas, x, y);
    cairo_scale(canvas, side / picture_side, side / picture_side);
    cairo_set_source_surface(canvas, picture_of(emoji), 0, 0);
    cairo_paint(canvas);
    cairo_restore(canvas);
}

}  // namespace jemaa::text
