#include "lettering/pictograms.h"

#include <algorithm>

#include <pango/pangocairo.h>

#include "lettering/layout.h"

namespace jemaa::text {
namespace {

constexpr int picture_side = 136;  // the largest that Noto Color Emoji has, pixels
constexpr int drawing_side = 480;  // so many dots to the inch on paper that a pen's line is whole

struct Destroy {
    void operator()(cairo_t* canvas) const { cairo_destroy(canvas); }
};

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

cairo_surface_t* Pictograms::drawing_of(std::string const& name, Bytes const& png) {
    auto const [kept, is_new] = pictures_.try_emplace(name);
    if (auto const drawing = is_new ? surface_of(png) : Expected<Surface>(); drawing && *drawing)
        kept->second = cropped(*drawing, drawing_side);
    return kept->second.get();
}

void Pictograms::draw(cairo_t* canvas, std::string const& name, Bytes const& png, double x,
                      double y, double width, double height) {
    auto* const drawing = drawing_of(name, png);
    if (!drawing) return;
    double const across = cairo_image_surface_get_width(drawing);
    double const down = cairo_image_surface_get_height(drawing);
    double const scale = std::min(width / across, height / down);
    cairo_save(canvas);
    cairo_translate(canvas, x + (width - across * scale) / 2, y + (height - down * scale) / 2);
    cairo_scale(canvas, scale, scale);
    cairo_set_source_surface(canvas, drawing, 0, 0);
    cairo_pattern_set_filter(cairo_get_source(canvas), CAIRO_FILTER_BEST);
    cairo_paint(canvas);
    cairo_restore(canvas);
}

}  // namespace jemaa::text
