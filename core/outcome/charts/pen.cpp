#include "charts/pen.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <pango/pangocairo.h>

namespace jemaa::charts {
namespace {

constexpr float smaller = 0.93F;
constexpr float rounding = 0.5F;

void set_colour(cairo_t* canvas, Colour colour) {
    auto const part = [&](unsigned shift) { return (colour >> shift & 0xFFU) / 255.0; };
    cairo_set_source_rgb(canvas, part(16), part(8), part(0));
}

text::Align flipped(text::Align align) {
    if (align == text::Align::start) return text::Align::end;
    return align == text::Align::end ? text::Align::start : align;
}

}  // namespace

Pen::Pen(cairo_t* canvas, Look const& how, float width)
    : look(how),
      em(how.text),
      canvas_(canvas),
      width_(width),
      mirrored_(is_right_to_left(how.language)),
      pictograms_(how.composer) {}

Letters Pen::running() const {
    return {.size = em, .colour = colours().ink};
}

Letters Pen::strong() const {
    return {.size = em, .colour = colours().ink, .weight = text::Weight::bold};
}

Letters Pen::small() const {
    return {.size = em * 0.85F, .colour = colours().ink_soft};
}

// --- Words ----------------------------------------------------------------------

text::Paragraph Pen::paragraph(std::string const& words, Letters const& letters,
                               float width) const {
    text::Paragraph p;
    p.text = words;
    p.width = std::floor(width);
    p.language = letters.language.empty() ? look.language : letters.language;
    p.right_to_left = is_right_to_left(p.language);
    p.style = {.size = letters.size,
               .weight = letters.weight,
               .align = p.right_to_left == mirrored_ ? letters.align : flipped(letters.align),
               .colour = letters.colour,
               .most_lines = letters.most_lines};
    return p;
}

text::Size Pen::measure(std::string const& words, Letters const& letters, float width) const {
    return text::size_of(look.composer.lay_out(paragraph(words, letters, width)).get());
}

bool Pen::fits(std::string const& words, Letters const& letters, Rect const& rect) const {
    Letters whole = letters;
    whole.most_lines = 0;
    float const line = measure("x", whole).height;
    auto const height = measure(words, whole, rect.w).height;
    bool const few =
        letters.most_lines <= 0 || height < line * (static_cast<float>(letters.most_lines) + 0.5F);
    if (!few || height > rect.h + rounding) return false;
    for (std::size_t at = 0; at < words.size();) {
        auto const end = std::min(words.find(' ', at), words.size());
        if (measure(words.substr(at, end - at), whole).width > rect.w + rounding) return false;
        at = end + 1;
    }
    return true;
}

Letters Pen::fitting(std::string const& words, Letters letters, Rect const& rect) const {
    float const least = letters.least > 0 ? letters.least : letters.size * 0.7F;
    while (letters.size * smaller >= least && !fits(words, letters, rect)) letters.size *= smaller;
    return letters;
}

void Pen::write(Rect const& rect, std::string const& words, Letters const& wanted) {
    if (words.empty() || rect.empty()) return;
    Letters letters = fitting(words, wanted, rect);
    auto layout = look.composer.lay_out(paragraph(words, letters, rect.w));
    auto size = text::size_of(layout.get());
    while (size.height > rect.h + rounding && letters.most_lines != 1) {
        int const lines = pango_layout_get_line_count(layout.get());
        letters.most_lines = std::max(1, lines - 1);
        layout = look.composer.lay_out(paragraph(words, letters, rect.w));
        size = text::size_of(layout.get());
    }
    float const slack = rect.h - size.height;
    float const down = letters.stand == Stand::top      ? 0
                       : letters.stand == Stand::middle ? slack / 2
                                                        : slack;
    float const taken = std::min(size.width, rect.w);
    float const spare = rect.w - taken;
    float const along = letters.align == text::Align::start    ? 0
                        : letters.align == text::Align::center ? spare / 2
                                                               : spare;
    drawn_.words.push_back({words, place({rect.x + along, rect.y + down, taken, size.height}),
                            pango_layout_is_ellipsized(layout.get()) != 0});
    if (!canvas_) return;
    Rect const box = place({rect.x, rect.y + down, std::floor(rect.w), size.height});
    set_colour(canvas_, letters.colour);
    cairo_move_to(canvas_, box.x, box.y);
    pango_cairo_show_layout(canvas_, layout.get());
    cairo_new_path(canvas_);
}

// Each emoji is drawn once, so that a document holds it once.
void Pen::pictogram(Rect const& rect, std::string const& emoji) {
    if (!canvas_ || emoji.empty()) return;
    float const most = std::min(rect.w, rect.h), side = most * (look.palette.plate ? 0.7F : 0.86F);
    if (look.palette.plate)
        fill(rect.middle(most * 0.94F, most * 0.94F), *look.palette.plate, most * 0.2F);
    Rect const box = place(rect.middle(side, side));
    pictograms_.draw(canvas_, emoji, box.x, box.y, side);
}

// --- Shapes ---------------------------------------------------------------------

Rect Pen::place(Rect const& rect) const {
    return mirrored_ ? Rect{width_ - rect.right(), rect.y, rect.w, rect.h} : rect;
}

Point Pen::place(Point point) const {
    return mirrored_ ? Point{width_ - point.x, point.y} : point;
}

void Pen::path(Rect const& rect, float corner) {
    constexpr double quarter = std::numbers::pi / 2;
    double const r = std::min({corner, rect.w / 2, rect.h / 2});
    cairo_new_path(canvas_);
    if (r <= 0) return cairo_rectangle(canvas_, rect.x, rect.y, rect.w, rect.h);
    cairo_arc(canvas_, rect.right() - r, rect.y + r, r, -quarter, 0);
    cairo_arc(canvas_, rect.right() - r, rect.bottom() - r, r, 0, quarter);
    cairo_arc(canvas_, rect.x + r, rect.bottom() - r, r, quarter, 2 * quarter);
    cairo_arc(canvas_, rect.x + r, rect.y + r, r, 2 * quarter, 3 * quarter);
    cairo_close_path(canvas_);
}

void Pen::fill(Rect const& rect, Colour colour, float corner) {
    if (!canvas_ || rect.empty()) return;
    path(place(rect), corner);
    set_colour(canvas_, colour);
    cairo_fill(canvas_);
}

void Pen::outline(Rect const& rect, Colour colour, float width, float corner) {
    if (!canvas_ || rect.empty()) return;
    path(place(rect).inset(width / 2), corner);
    set_colour(canvas_, colour);
    cairo_set_line_width(canvas_, width);
    cairo_stroke(canvas_);
}

void Pen::stroke(std::initializer_list<Point> points, Colour colour, float width) {
    if (!canvas_) return;
    cairo_new_path(canvas_);
    for (auto const& point : points) cairo_line_to(canvas_, point.x, point.y);
    set_colour(canvas_, colour);
    cairo_set_line_width(canvas_, width);
    cairo_set_line_cap(canvas_, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(canvas_, CAIRO_LINE_JOIN_ROUND);
    cairo_stroke(canvas_);
}

void Pen::line(Point from, Point to, Colour colour, float width) {
    stroke({place(from), place(to)}, colour, width);
}

void Pen::disc(Point centre, float radius, Colour colour) {
    if (!canvas_) return;
    Point const at = place(centre);
    cairo_new_path(canvas_);
    cairo_arc(canvas_, at.x, at.y, radius, 0, 2 * std::numbers::pi);
    set_colour(canvas_, colour);
    cairo_fill(canvas_);
}

// Not mirrored: its form is the same to every reader.
void Pen::tick(Rect const& rect, Colour colour) {
    Rect const r = place(rect);
    stroke({{r.x + r.w * 0.12F, r.y + r.h * 0.55F},
            {r.x + r.w * 0.4F, r.y + r.h * 0.82F},
            {r.x + r.w * 0.9F, r.y + r.h * 0.2F}},
           colour, r.h * 0.16F);
}

void Pen::cross(Rect const& rect, Colour colour) {
    Rect const r = place(rect.inset(rect.w * 0.18F, rect.h * 0.18F));
    stroke({{r.x, r.y}, {r.right(), r.bottom()}}, colour, rect.h * 0.16F);
    stroke({{r.right(), r.y}, {r.x, r.bottom()}}, colour, rect.h * 0.16F);
}

void Pen::arrow(Rect const& rect, int up, Colour colour) {
    if (!canvas_) return;
    if (up == 0) return fill(rect.middle(rect.w * 0.7F, rect.h * 0.16F), colour);
    Rect const r = place(rect.inset(rect.w * 0.15F, rect.h * 0.2F));
    float const tip = up > 0 ? r.y : r.bottom(), foot = up > 0 ? r.bottom() : r.y;
    cairo_new_path(canvas_);
    cairo_move_to(canvas_, r.x, foot);
    cairo_line_to(canvas_, r.x + r.w / 2, tip);
    cairo_line_to(canvas_, r.right(), foot);
    cairo_close_path(canvas_);
    set_colour(canvas_, colour);
    cairo_fill(canvas_);
}

// --- Meaning --------------------------------------------------------------------

void Pen::mark(Mark mark) {
    mark.rect = place(mark.rect);
    drawn_.marks.push_back(std::move(mark));
}

void Pen::shape(std::string key, double value, Rect const& rect) {
    drawn_.shapes.push_back({std::move(key), value, place(rect)});
}

}  // namespace jemaa::charts
