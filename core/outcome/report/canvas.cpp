#include "report/canvas.h"

#include <algorithm>
#include <ctime>

#include <cairo-pdf.h>
#include <fmt/format.h>
#include <pango/pangocairo.h>

#include "domain/language.h"
#include "report/reading.h"

namespace jemaa::report {
namespace {

constexpr double arabic_letters = 1.08;  // they look smaller at the same size

cairo_status_t take(void* document, unsigned char const* data, unsigned int length) {
    static_cast<std::string*>(document)->append(reinterpret_cast<char const*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

std::string utc(Milliseconds wall) {
    std::time_t const time = wall.count() / 1000;
    std::tm parts{};
    gmtime_r(&time, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text;
}

void describe(cairo_surface_t* surface, Document const& document) {
    auto const set = [&](cairo_pdf_metadata_t what, std::string const& text) {
        cairo_pdf_surface_set_metadata(surface, what, text.c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, document.over + " · " + document.title);
    set(CAIRO_PDF_METADATA_SUBJECT, document.kind);
    set(CAIRO_PDF_METADATA_CREATOR, "Jemaa");
    set(CAIRO_PDF_METADATA_CREATE_DATE, utc(document.made));
}

}  // namespace

Canvas::Canvas(text::Composer const& composer, Document const& document)
    : composer_(composer),
      language_(document.language),
      mirrored_(is_right_to_left(document.language)),
      surface_(cairo_pdf_surface_create_for_stream(take, &document_, page_width, page_height)),
      canvas_(cairo_create(surface_.get())),
      pictograms_(composer) {
    describe(surface_.get(), document);
    begin("Document");
}

Canvas::~Canvas() = default;

double Canvas::from_left(double x, double width) const {
    return mirrored_ ? page_width - x - width : x;
}

void Canvas::set_colour(text::Colour colour) {
    auto const part = [&](int shift) { return (colour >> shift & 0xFF) / 255.0; };
    cairo_set_source_rgb(canvas_.get(), part(16), part(8), part(0));
}

Lettering Canvas::lay_out(std::string const& words, double width, Letters const& letters) const {
    double const size = letters.size * (mirrored_ ? arabic_letters : 1);
    return Lettering(composer_.lay_out({.text = words,
                                        .width = static_cast<float>(width),
                                        .style = {.size = static_cast<float>(size),
                                                  .weight = letters.weight,
                                                  .align = letters.align},
                                        .language = language_,
                                        .right_to_left = mirrored_}));
}

void Canvas::write(Lettering const& words, double x, double y, double width, text::Colour colour,
                   std::size_t first, std::size_t last) {
    set_colour(colour);
    words.show(canvas_.get(), from_left(x, width), y, first, last);
    cairo_new_path(canvas_.get());
}

void Canvas::pictogram(std::string const& emoji, double x, double y, double side) {
    pictograms_.draw(canvas_.get(), emoji, from_left(x, side), y, side);
}

void Canvas::drawing(Attachment const& drawing, double x, double y, double width, double height) {
    pictograms_.draw(canvas_.get(), to_hex(drawing.id), drawing.content, from_left(x, width), y,
                     width, height);
}

void Canvas::line(double x, double y, double width, text::Colour colour, double thickness) {
    set_colour(colour);
    cairo_set_line_width(canvas_.get(), thickness);
    cairo_move_to(canvas_.get(), from_left(x, width), y);
    cairo_rel_line_to(canvas_.get(), width, 0);
    cairo_stroke(canvas_.get());
}

void Canvas::diamond(double x, double y, double side, text::Colour colour, bool filled) {
    auto* const c = canvas_.get();
    double const left = from_left(x, side), half = side / 2;
    set_colour(colour);
    cairo_move_to(c, left + half, y);
    cairo_rel_line_to(c, half, half);
    cairo_rel_line_to(c, -half, half);
    cairo_rel_line_to(c, -half, -half);
    cairo_close_path(c);
    cairo_set_line_width(c, 0.9);
    if (filled)
        cairo_fill(c);
    else
        cairo_stroke(c);
}

charts::Look Canvas::chart_look() const {
    charts::Look look{composer_, language_, mirrored_ ? 8.6F : 8};
    look.palette.paper = look.palette.surface;
    return look;
}

double Canvas::height_of(charts::Chart const& chart) const {
    return static_cast<double>(
        charts::height_for(chart, static_cast<float>(text_width), chart_look()));
}

void Canvas::draw(charts::Chart const& chart, double y, double height) {
    cairo_save(canvas_.get());
    cairo_translate(canvas_.get(), side_margin, y);
    charts::draw(canvas_.get(), chart, {static_cast<float>(text_width), static_cast<float>(height)},
                 chart_look());
    cairo_restore(canvas_.get());
    cairo_new_path(canvas_.get());
}

void Canvas::begin(char const* tag) {
    cairo_tag_begin(canvas_.get(), tag, nullptr);
}

void Canvas::end(char const* tag) {
    cairo_tag_end(canvas_.get(), tag);
}

void Canvas::next_page() {
    cairo_show_page(canvas_.get());
    ++page_;
}

int Canvas::outline(int parent, std::string const& title, double y) {
    auto const place = fmt::format("page={} pos=[0 {:.1f}]", page_, y);
    return cairo_pdf_surface_add_outline(surface_.get(), parent, title.c_str(), place.c_str(),
                                         static_cast<cairo_pdf_outline_flags_t>(0));
}

Expected<std::string> Canvas::finish() {
    end("Document");
    canvas_.reset();
    cairo_surface_finish(surface_.get());
    auto const status = cairo_surface_status(surface_.get());
    if (status != CAIRO_STATUS_SUCCESS)
        return fail(ErrorCode::write_failed, "PDF", cairo_status_to_string(status));
    return with_reading(std::move(document_), language_);
}

}  // namespace jemaa::report
