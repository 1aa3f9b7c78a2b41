#include "report/pages.h"

#include <algorithm>

#include "report/parts.h"

namespace jemaa::report {
namespace {

constexpr double bottom = page_height - bottom_margin;
constexpr double foot = page_height - 40;

// A heading stands with at least so much of what it is over.
constexpr double room_under_chapter = 150, room_under_section = 90;

struct HeadingLook {
    Letters letters;
    double above, below, room;
    char const* tag;
};

HeadingLook look_of(int level) {
    if (level == 1) return {{19, teal, text::Weight::bold}, 30, 12, room_under_chapter, "H1"};
    if (level == 2)
        return {{12.5, copper_deep, text::Weight::bold}, 16, 4, room_under_section, "H2"};
    return {{10, ink, text::Weight::bold}, 10, 2, room_under_section, "H3"};
}

}  // namespace

Pages::Pages(Canvas& canvas, Document const& document, PageNumbers known)
    : canvas_(canvas), document_(document), known_(std::move(known)) {}

double Pages::left() const {
    return bottom - y_;
}

bool Pages::at_top() const {
    return y_ <= top_margin;
}

void Pages::need(double height) {
    if (height > left() && !at_top()) next();
}

void Pages::next() {
    finish_page();
    canvas_.next_page();
    ++page_;
    start_page();
}

void Pages::start_page() {
    Letters const letters{7.5, soft};
    auto const head =
        canvas_.lay_out(document_.over + " · " + document_.title, text_width, letters);
    canvas_.write(head, side_margin, 34, text_width, soft, 0, 1);
    canvas_.line(side_margin, 50, text_width, border, 0.5);
    y_ = top_margin;
}

void Pages::finish_page() {
    if (page_ == 1) return;
    auto const number = std::to_string(page_) + " / " + std::to_string(known_.last);
    auto const words = canvas_.lay_out(number, text_width, {7.5, soft, {}, text::Align::end});
    canvas_.write(words, side_margin, foot, text_width, soft);
}

PageNumbers Pages::finish() {
    finish_page();
    found_.last = page_;
    return found_;
}

void Pages::set(Block const& block) {
    std::visit([&](auto const& it) { set(it); }, block);
}

void Pages::set_lines(Lettering const& words, char const* tag, double x, double width,
                      text::Colour colour) {
    for (std::size_t from = 0; from < words.lines();) {
        auto lines = words.fitting(from, left());
        if (lines == 0) {
            if (!at_top()) {
                next();
                continue;
            }
            lines = 1;
        }
        Part const part(canvas_, tag);
        canvas_.write(words, x, y_, width, colour, from, from + lines);
        y_ += words.height(from, from + lines);
        from += lines;
    }
}

void Pages::set(Heading const& heading) {
    auto const look = look_of(heading.level);
    auto const words = canvas_.lay_out(heading.text, text_width, look.letters);
    need(look.above + words.height() + look.room);
    if (!at_top()) skip(look.above);
    if (heading.level == 1) {
        found_.chapters.push_back(page_);
        chapter_ = section_ = canvas_.outline(0, heading.text, y_);
    } else if (heading.level == 2) {
        section_ = canvas_.outline(chapter_, heading.text, y_);
    }
    set_lines(words, look.tag, side_margin, text_width, look.letters.colour);
    if (heading.level == 1) canvas_.line(side_margin, y_ + 5, 46, copper, 2);
    skip(look.below);
}

void Pages::set(Paragraph const& paragraph) {
    if (paragraph.text.empty()) return;
    if (paragraph.tone == Tone::quote) return set_quote(paragraph.text);
    bool const small = paragraph.tone == Tone::small;
    Letters const letters{small                          ? 8.0
                          : paragraph.tone == Tone::lead ? 10.5
                                                         : 9.5,
                          small ? soft : ink};
    double const indent = paragraph.tone == Tone::caution ? 12 : 0;
    auto const words = canvas_.lay_out(paragraph.text, text_width - indent, letters);
    need(std::min(words.height(), 60.0));
    if (indent > 0) canvas_.diamond(side_margin, y_ + words.height(0, 1) / 2 - 3, 6, copper, true);
    set_lines(words, "P", side_margin + indent, text_width - indent, letters.colour);
    skip(4);
}

void Pages::set(Picture const& picture) {
    double const page = bottom - top_margin;
    auto const height_of = [this](charts::Chart const& chart) { return canvas_.height_of(chart); };
    for (auto const& chart : parts_of(picture.chart, page, height_of)) {
        double const height = std::min(height_of(chart), page);
        skip(4);
        need(height);
        Part const part(canvas_, "Figure");
        canvas_.draw(chart, y_, height);
        skip(height + 8);
    }
}

// Between two rules, with the diamond of the cover.
void Pages::set_quote(std::string const& text) {
    constexpr double indent = 24;
    double const width = text_width - 2 * indent;
    auto const words =
        canvas_.lay_out(text, width, {14, teal, text::Weight::semibold, text::Align::center});
    skip(8);
    need(std::min(words.height() + 30, 200.0));
    canvas_.line(side_margin + indent, y_, width, copper, 0.8);
    canvas_.diamond(page_width / 2 - 5, y_ - 5, 10, copper, true);
    skip(12);
    set_lines(words, "BlockQuote", side_margin + indent, width, teal);
    skip(10);
    canvas_.line(side_margin + indent, y_, width, copper, 0.8);
    skip(12);
}

void Pages::set(Points const& points) {
    constexpr double indent = 12;
    for (auto const& text : points.texts) {
        auto const words = canvas_.lay_out(text, text_width - indent, {});
        need(std::min(words.height(), 60.0));
        canvas_.diamond(side_margin + 1, y_ + words.height(0, 1) / 2 - 2, 4, copper, true);
        set_lines(words, "P", side_margin + indent, text_width - indent, ink);
        skip(2);
    }
    skip(3);
}

}  // namespace jemaa::report
