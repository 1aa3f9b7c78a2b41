#include "charts/picture.h"

#include <cmath>
#include <cstring>
#include <map>
#include <memory>

#include <cairo-svg.h>
#include <cairo.h>

#include "charts/pen.h"

namespace jemaa::charts {
namespace {

struct Release {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* canvas) const { cairo_destroy(canvas); }
};
using Surface = std::unique_ptr<cairo_surface_t, Release>;
using Canvas = std::unique_ptr<cairo_t, Release>;

cairo_status_t take(void* document, unsigned char const* data, unsigned int length) {
    static_cast<std::string*>(document)->append(reinterpret_cast<char const*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

void fill_ground(cairo_t* canvas, Colour colour) {
    auto const part = [&](unsigned shift) { return (colour >> shift & 0xFFU) / 255.0; };
    cairo_set_source_rgb(canvas, part(16), part(8), part(0));
    cairo_paint(canvas);
}

// Everything is opaque, so that each pixel's parts are as they are.
void copy_pixels(cairo_surface_t* surface, Picture& picture) {
    cairo_surface_flush(surface);
    auto const* row = cairo_image_surface_get_data(surface);
    if (!row) return;
    picture.rgba.resize(static_cast<std::size_t>(picture.width) *
                        static_cast<std::size_t>(picture.height) * 4);
    auto* out = picture.rgba.data();
    for (int y = 0; y < picture.height; ++y, row += cairo_image_surface_get_stride(surface))
        for (int x = 0; x < picture.width; ++x, out += 4) {
            std::uint32_t pixel = 0;
            std::memcpy(&pixel, row + x * 4, sizeof pixel);
            out[0] = static_cast<std::uint8_t>(pixel >> 16);
            out[1] = static_cast<std::uint8_t>(pixel >> 8);
            out[2] = static_cast<std::uint8_t>(pixel);
            out[3] = 0xFF;
        }
}

// How the caption and the chart lie in a file.
struct Page {
    float margin = 0, caption = 0, width = 0, height = 0;
    Size chart{};
};

Letters title_letters(Pen const& pen) {
    auto letters = pen.strong();
    letters.size = pen.em * 1.5F;
    letters.most_lines = 2;
    return letters;
}

Letters sentence_letters(Pen const& pen) {
    auto letters = pen.small();
    letters.most_lines = 3;
    return letters;
}

Page page_of(Chart const& chart, Caption const& caption, float width, Look const& look) {
    Page page{look.text * 1.5F, 0, width, 0};
    Pen const pen(nullptr, look, width);
    float const inner = width - 2 * page.margin;
    page.caption = pen.measure(caption.title, title_letters(pen), inner).height;
    if (!caption.sentence.empty())
        page.caption += pen.measure(caption.sentence, sentence_letters(pen), inner).height;
    page.chart = {inner, height_for(chart, inner, look)};
    page.height = std::ceil(page.chart.height + page.caption + 2.5F * page.margin);
    return page;
}

Drawn draw_page(cairo_t* canvas, Chart const& chart, Caption const& caption, Page const& page,
                Look const& look) {
    fill_ground(canvas, look.palette.paper);
    Pen pen(canvas, look, page.width);
    Rect words{page.margin, page.margin, page.chart.width, page.caption};
    auto const title = pen.measure(caption.title, title_letters(pen), words.w).height;
    pen.write(words.cut_top(title), caption.title, title_letters(pen));
    pen.write(words, caption.sentence, sentence_letters(pen));
    cairo_translate(canvas, page.margin, page.caption + 1.5F * page.margin);
    return draw(canvas, chart, page.chart, look);
}

std::string escaped(std::string const& text) {
    std::string all;
    for (char const letter : text) {
        if (letter == '&')
            all += "&amp;";
        else if (letter == '<')
            all += "&lt;";
        else if (letter == '>')
            all += "&gt;";
        else if (static_cast<unsigned char>(letter) >= 0x20)
            all += letter;
    }
    return all;
}

// Cairo writes letters as outlines; so the texts come as what describes them.
void describe(std::string& svg, Caption const& caption, Drawn const& drawn,
              std::string const& language) {
    std::string told = "<title xml:lang=\"" + escaped(language) + "\">" + escaped(caption.title) +
                       "</title>\n<desc xml:lang=\"" + escaped(language) + "\">";
    if (!caption.sentence.empty()) told += escaped(caption.sentence) + "\n";
    for (auto const& mark : drawn.marks)
        told += escaped(mark.name) + (mark.value.empty() ? "" : ": " + escaped(mark.value)) + "\n";
    auto const root = svg.find("<svg");
    auto const end = root == std::string::npos ? root : svg.find('>', root);
    if (end != std::string::npos) svg.insert(end + 1, "\n" + told + "</desc>");
}

// Cairo counts pictures on through the life of a program: names begin anew.
void renumber(std::string& svg, std::string const& kind) {
    std::map<std::string, std::string> names;
    for (std::string const before : {"id=\"", "href=\"#", "url(#"}) {
        auto const start = before + kind;
        for (auto at = svg.find(start); at != std::string::npos; at = svg.find(start, at + 1)) {
            auto const from = at + start.size();
            auto const to = svg.find_first_not_of("0123456789", from);
            if (to == from || to == std::string::npos) continue;
            auto const& name =
                names.emplace(svg.substr(from, to - from), std::to_string(names.size()))
                    .first->second;
            svg.replace(from, to - from, name);
        }
    }
}

Expected<void> check(cairo_surface_t* surface) {
    auto const status = cairo_surface_status(surface);
    if (status == CAIRO_STATUS_SUCCESS) return {};
    return fail(ErrorCode::write_failed, "", cairo_status_to_string(status));
}

}  // namespace

Picture picture_of(Chart const& chart, Size size, Look const& look) {
    Picture picture{
        static_cast<int>(std::ceil(size.width)), static_cast<int>(std::ceil(size.height)), {}, {}};
    Surface const surface(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, picture.width, picture.height));
    Canvas const canvas(cairo_create(surface.get()));
    fill_ground(canvas.get(), look.palette.paper);
    picture.drawn = draw(canvas.get(), chart, size, look);
    copy_pixels(surface.get(), picture);
    return picture;
}

Expected<std::string> png_of(Chart const& chart, Caption const& caption, float width,
                             Look const& look) {
    Page const page = page_of(chart, caption, width, look);
    Surface const surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24,
                                                     static_cast<int>(std::lround(page.width)),
                                                     static_cast<int>(std::lround(page.height))));
    if (auto const sound = check(surface.get()); !sound) return tl::unexpected(sound.error());
    Canvas const canvas(cairo_create(surface.get()));
    draw_page(canvas.get(), chart, caption, page, look);
    std::string bytes;
    if (cairo_surface_write_to_png_stream(surface.get(), take, &bytes) != CAIRO_STATUS_SUCCESS)
        return fail(ErrorCode::write_failed, "", "the picture could not be written");
    return bytes;
}

Expected<std::string> svg_of(Chart const& chart, Caption const& caption, float width,
                             Look const& look) {
    Page const page = page_of(chart, caption, width, look);
    std::string bytes;
    Surface const surface(
        cairo_svg_surface_create_for_stream(take, &bytes, page.width, page.height));
    cairo_svg_surface_set_document_unit(surface.get(), CAIRO_SVG_UNIT_PX);
    Canvas canvas(cairo_create(surface.get()));
    auto const drawn = draw_page(canvas.get(), chart, caption, page, look);
    canvas.reset();
    cairo_surface_finish(surface.get());
    if (auto const sound = check(surface.get()); !sound) return tl::unexpected(sound.error());
    for (auto const* kind : {"image", "surface", "mask", "clip"}) renumber(bytes, kind);
    describe(bytes, caption, drawn, look.language);
    return bytes;
}

}  // namespace jemaa::charts
