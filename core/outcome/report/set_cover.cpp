// The first page: what this is, a few numbers, and the chapters.

#include <algorithm>

#include "report/pages.h"

namespace jemaa::report {
namespace {

// The diamonds of the Aurès.
void draw_band(Canvas& canvas, double y) {
    constexpr double side = 19, pitch = 23.95;
    for (int i = 0; i * pitch + side <= text_width + 1; ++i) {
        double const x = side_margin + i * pitch;
        canvas.diamond(x, y, side, copper, false);
        canvas.diamond(x + side / 2 - 3.5, y + side / 2 - 3.5, 7, i % 2 == 0 ? copper : teal, true);
    }
    canvas.line(side_margin, y - 6, text_width, copper_deep, 1.2);
    canvas.line(side_margin, y + side + 6, text_width, copper_deep, 1.2);
}

}  // namespace

void Pages::set_cover() {
    draw_band(canvas_, 74);
    y_ = 150;
    auto const put = [&](std::string const& text, char const* tag, Letters const& letters,
                         double below) {
        set_lines(canvas_.lay_out(text, text_width, letters), tag, side_margin, text_width,
                  letters.colour);
        skip(below);
    };
    put(document_.kind, "P", {11, copper_deep, text::Weight::semibold}, 16);
    put(document_.over, "P", {15, soft, text::Weight::semibold}, 2);
    put(document_.title, "H", {30, teal, text::Weight::bold}, 8);
    for (auto const& line : document_.under) put(line, "P", {10, soft}, 2);
    skip(26);
    set(document_.figures);
    set_contents();
}

// Large numbers beside each other, what they count under them.
void Pages::set(Figures const& figures) {
    auto const count = static_cast<double>(figures.figures.size());
    if (count == 0) return;
    double const width = (text_width - 12 * (count - 1)) / count;
    std::vector<std::pair<Lettering, Lettering>> columns;
    double numbers = 0, words = 0;
    for (auto const& figure : figures.figures) {
        columns.emplace_back(
            canvas_.lay_out(figure.number, width, {24, copper_deep, text::Weight::bold}),
            canvas_.lay_out(figure.of, width, {9, ink}));
        numbers = std::max(numbers, columns.back().first.height());
        words = std::max(words, columns.back().second.height());
    }
    need(numbers + words + 20);
    double x = side_margin;
    for (auto const& [number, of] : columns) {
        Part const part(canvas_, "P");
        canvas_.write(number, x, y_, width, copper_deep);
        canvas_.write(of, x, y_ + numbers, width, ink);
        canvas_.line(x, y_, width, copper, 0.8);
        x += width + 12;
    }
    skip(numbers + words + 14);
}

void Pages::set_contents() {
    std::vector<std::string> chapters;
    for (auto const& block : document_.blocks)
        if (auto const* const heading = std::get_if<Heading>(&block);
            heading && heading->level == 1)
            chapters.push_back(heading->text);
    if (chapters.empty()) return;
    auto const head =
        canvas_.lay_out(document_.contents, text_width, {11, copper_deep, text::Weight::bold});
    constexpr double below = 4;
    double height = head.height() + below;
    for (auto const& chapter : chapters)
        height += canvas_.lay_out(chapter, text_width - 40, {10.5, ink}).height(0, 1) + below;
    y_ = std::max(y_ + 16, page_height - bottom_margin - height);
    set_lines(head, "P", side_margin, text_width, copper_deep);
    skip(4);
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        auto const name = canvas_.lay_out(chapters[i], text_width - 40, {10.5, ink});
        bool const known = i < known_.chapters.size();
        auto const number = canvas_.lay_out(known ? std::to_string(known_.chapters[i]) : "", 40,
                                            {10.5, soft, {}, text::Align::end});
        need(name.height(0, 1) + below);
        Part const part(canvas_, "P");
        canvas_.write(name, side_margin, y_, text_width - 40, ink, 0, 1);
        canvas_.write(number, side_margin + text_width - 40, y_, 40, soft);
        skip(name.height(0, 1) + below / 2);
        canvas_.line(side_margin, y_, text_width, border, 0.4);
        skip(below / 2);
    }
}

}  // namespace jemaa::report
