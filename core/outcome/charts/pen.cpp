#include "charts/pen.h"

#include <algorithm>
#include <cmath>

#include <pango/pangocairo.h>

namespace jemaa::charts {
namespace {

constexpr float smaller = 0.93F;
constexpr float small_share = 0.8F;  // of running text, as on the screens
constexpr float rounding = 0.5F;
constexpr float endless = 1e6F;

// Paragraphs are as wide as whole units.
float whole(float width) {
    return std::floor(width + 0.01F);
}

text::Align flipped(text::Align align) {
    if (align == text::Align::start) return text::Align::end;
    return align == text::Align::end ? text::Align::start : align;
}

}  // namespace

Pen::Pen(cairo_t* canvas, Look const& how, float width)
    : look(how),
      em(how.text),
      smallest(how.least > 0 ? how.least : how.text * small_share),
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
    return {.size = std::max(smallest, em * 0.85F), .colour = colours().ink_soft};
}

// --- Words ----------------------------------------------------------------------

text::Paragraph Pen::paragraph(std::string const& words, Letters const& letters,
                               float width) const {
    text::Paragraph p;
    p.text = words;
    p.width = whole(width);
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

bool Pen::fits(std::string const& words, Letters letters, Rect const& rect) const {
    auto const few = static_cast<float>(letters.most_lines) + 0.5F;
    bool const is_limited = letters.most_lines > 0;
    letters.most_lines = 0;
    auto const layout = look.composer.lay_out(paragraph(words, letters, rect.w));
    auto const height = text::size_of(layout.get()).height;
    if (is_limited && height >= measure("x", letters).height * few) return false;
    return height <= rect.h + rounding && !text::facts_of(layout.get()).word_broken;
}

Letters Pen::fitting(std::string const& words, Letters letters, Rect const& rect) const {
    while (letters.size > smallest && !fits(words, letters, rect))
        letters.size = std::max(smallest, letters.size * smaller);
    return letters;
}

float Pen::height_of(std::string const& words, Letters letters, float width) const {
    if (words.empty()) return 0;
    letters.most_lines = 0;
    letters = fitting(words, letters, {0, 0, width, endless});
    return measure(words, letters, width).height;
}

bool Pen::holds(std::string const& words, Letters letters, float width, int lines) const {
    letters.most_lines = lines;
    return fits(words, fitting(words, letters, {0, 0, width, endless}), {0, 0, width, endless});
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
    auto const facts = text::facts_of(layout.get());
    drawn_.words.push_back({words, place({rect.x + along, rect.y + down, taken, size.height}),
                            facts.ellipsized, facts.word_broken, letters.size});
    if (!canvas_) return;
    Rect const box = place({rect.x, rect.y + down, whole(rect.w), size.height});
    set_colour(letters.colour);
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

// On white, as it was drawn.
void Pen::sign(Rect const& rect, Label const& label) {
    if (!label.drawing) return pictogram(rect, label.pictogram);
    if (!canvas_ || rect.empty()) return;
    Rect const sheet = rect.inset(em * 0.1F);
    fill(sheet, 0xFFFFFF, em * 0.25F);
    outline(sheet, colours().border, em * 0.06F, em * 0.25F);
    Rect const box = place(sheet.inset(em * 0.12F));
    pictograms_.draw(canvas_, to_hex(label.drawing->id), label.drawing->content, box.x, box.y,
                     box.w, box.h);
}

// --- Places and meaning --------------------------------------------------------------------

Rect Pen::place(Rect const& rect) const {
    return mirrored_ ? Rect{width_ - rect.right(), rect.y, rect.w, rect.h} : rect;
}

Point Pen::place(Point point) const {
    return mirrored_ ? Point{width_ - point.x, point.y} : point;
}

void Pen::mark(Mark mark) {
    mark.rect = place(mark.rect);
    drawn_.marks.push_back(std::move(mark));
}

void Pen::shape(std::string key, double value, Rect const& rect) {
    drawn_.shapes.push_back({std::move(key), value, place(rect)});
}

}  // namespace jemaa::charts
