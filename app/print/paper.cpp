#include "print/paper.h"

#include <algorithm>
#include <ctime>

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include "domain/language.h"

namespace jemaa::print {
namespace {

constexpr double points = 72 / 25.4;  // in a millimetre

std::string utc(Milliseconds wall) {
    std::time_t const time = wall.count() / 1000;
    std::tm parts{};
    gmtime_r(&time, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text;
}

cairo_status_t take(void* document, unsigned char const* data, unsigned int length) {
    static_cast<std::string*>(document)->append(reinterpret_cast<char const*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

text::Paragraph paragraph_of(Line const& line, double size, double width) {
    return {.text = line.text,
            .width = static_cast<float>(width),
            .style = {.size = static_cast<float>(size),
                      .weight = line.weight,
                      .align = line.align,
                      .most_lines = 1},
            .language = line.language,
            .right_to_left = is_right_to_left(line.language)};
}

}  // namespace

Box Box::cut_top(double height) {
    Box const strip{x, y, w, height};
    y += height;
    h -= height;
    return strip;
}

Box Box::cut_bottom(double height) {
    h -= height;
    return {x, y + h, w, height};
}

Box Box::cut_left(double width) {
    Box const strip{x, y, width, h};
    x += width;
    w -= width;
    return strip;
}

Box Box::column(int index, int count, double gap) const {
    double const width = (w - gap * (count - 1)) / count;
    return {x + index * (width + gap), y, width, h};
}

Expected<std::unique_ptr<Paper>> Paper::create(std::string const& title, Milliseconds made) {
    auto fonts = text::load_fonts();
    if (!fonts) return tl::unexpected(fonts.error());
    std::unique_ptr<Paper> paper(new Paper(std::move(*fonts)));
    auto* const surface = paper->surface_.get();
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Jemaa");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, utc(made).c_str());
    return paper;
}

Paper::Paper(text::Fonts fonts)
    : fonts_(std::move(fonts)),
      composer_(fonts_.get()),
      surface_(cairo_pdf_surface_create_for_stream(take, &document_, page_width * points,
                                                   page_height * points)),
      context_(cairo_create(surface_.get())),
      pictograms_(composer_) {}

Paper::~Paper() = default;

void Paper::next_page() {
    cairo_show_page(context_.get());
}

void Paper::write(Box const& box, Line const& line) {
    double size = line.size * points;
    auto const wide = text::size_of(composer_.lay_out(paragraph_of(line, size, 0)).get()).width;
    size *= std::min(1.0, std::max(0.55, (box.w * points - 1) / std::max(1.F, wide)));
    auto const layout = composer_.lay_out(paragraph_of(line, size, box.w * points));
    auto const height = static_cast<double>(text::size_of(layout.get()).height);
    auto* const c = context_.get();
    auto const part = [&](int shift) { return (line.colour >> shift & 0xFF) / 255.0; };
    cairo_set_source_rgb(c, part(16), part(8), part(0));
    cairo_move_to(c, box.x * points, (box.y + box.h / 2) * points - height / 2);
    pango_cairo_show_layout(c, layout.get());
}

void Paper::pictogram(Box const& box, std::string const& emoji) {
    double const side = std::min(box.w, box.h) * points;
    pictograms_.draw(context_.get(), emoji, (box.x + box.w / 2) * points - side / 2,
                     (box.y + box.h / 2) * points - side / 2, side);
}

void Paper::fill(Box const& box) {
    auto* const c = context_.get();
    cairo_set_source_rgb(c, 0, 0, 0);
    cairo_rectangle(c, box.x * points, box.y * points, box.w * points, box.h * points);
    cairo_fill(c);
}

void Paper::disc(double x, double y, double radius) {
    auto* const c = context_.get();
    cairo_set_source_rgb(c, 0, 0, 0);
    cairo_new_path(c);  // words leave a point behind, from which a line would come
    cairo_arc(c, x * points, y * points, radius * points, 0, 6.283185307179586);
    cairo_fill(c);
}

void Paper::dashed_line(double x1, double y1, double x2, double y2) {
    auto* const c = context_.get();
    double const dashes[] = {4, 4};
    cairo_save(c);
    cairo_set_source_rgb(c, 0.55, 0.55, 0.55);
    cairo_set_line_width(c, 0.5);
    cairo_set_dash(c, dashes, 2, 0);
    cairo_move_to(c, x1 * points, y1 * points);
    cairo_line_to(c, x2 * points, y2 * points);
    cairo_stroke(c);
    cairo_restore(c);
}

void Paper::rule(double x1, double x2, double y) {
    auto* const c = context_.get();
    cairo_set_source_rgb(c, 0.77, 0.45, 0.23);
    cairo_set_line_width(c, 0.8);
    cairo_move_to(c, x1 * points, y * points);
    cairo_line_to(c, x2 * points, y * points);
    cairo_stroke(c);
}

Expected<std::string> Paper::finish() {
    context_.reset();
    cairo_surface_finish(surface_.get());
    auto const status = cairo_surface_status(surface_.get());
    if (status != CAIRO_STATUS_SUCCESS)
        return fail(ErrorCode::write_failed, "PDF", cairo_status_to_string(status));
    return std::move(document_);
}

}  // namespace jemaa::print
