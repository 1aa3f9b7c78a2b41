#include <algorithm>

#include "charts/drawing.h"
#include "charts/rows.h"

namespace jemaa::charts {
namespace {

struct Widths {
    float figure = 0, note = 0;
};

float width_of(Pen const& pen, std::string const& words, Letters const& letters) {
    return words.empty() ? 0 : pen.measure(words, letters).width + 1;
}

Letters figure_letters(Pen const& pen) {
    auto letters = pen.strong();
    letters.size = pen.em * 1.1F;
    return letters;
}

Widths widths_of(Pen const& pen, Bars const& chart, float room) {
    Widths widths;
    for (auto const& row : chart.rows) {
        widths.figure = std::max(widths.figure, width_of(pen, row.figure, figure_letters(pen)));
        widths.note = std::max(widths.note, width_of(pen, row.note, pen.small()));
    }
    widths.figure = std::min(widths.figure, room * 0.3F);
    widths.note = std::min(widths.note, room * 0.35F);
    return widths;
}

Letters note_letters(Pen const& pen) {
    auto letters = pen.small();
    letters.most_lines = 0;
    return letters;
}

void draw_row(Pen& pen, Bars::Row const& row, std::string const& key, double longest, Rect rest,
              Widths const& widths) {
    float const em = pen.em, words = widths.figure + widths.note + em * 1.2F;
    float const room = std::max(0.F, rest.w - words);
    float const share = longest > 0 ? static_cast<float>(row.length / longest) : 0.F;
    Rect const bar = rest.cut_start(std::max(room * share, em * 0.12F));
    float const thick = std::min(rest.h * 0.5F, em * 1.4F);
    pen.fill(bar.middle(bar.w, thick), row.label.chosen ? pen.colours().chosen : pen.colours().bar,
             em * 0.15F);
    pen.shape(key, row.length, bar.middle(bar.w, thick));
    rest.cut_start(em * 0.5F);
    pen.write(rest.cut_start(widths.figure), row.figure, figure_letters(pen));
    rest.cut_start(em * 0.5F);
    pen.write(rest.cut_start(widths.note), row.note, note_letters(pen));
}

}  // namespace

float draw(Pen& pen, Bars const& chart, Size size, bool draws) {
    auto const labels = labels_of(chart.rows);
    auto const division = divide(pen, size.width, labels);
    auto const widths = widths_of(pen, chart, division.cells().w);
    Rows rows(pen, size, labels, division, 0, heights_of(chart.rows, [&](Bars::Row const& row) {
                  return std::max(pen.em * 1.6F,
                                  pen.height_of(row.note, note_letters(pen), widths.note));
              }));
    if (!draws) return rows.needed();
    double longest = chart.longest;
    for (auto const& row : chart.rows) longest = std::max(longest, row.length);
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        auto const& row = chart.rows[i];
        Rect const rest =
            rows.draw(i, row.note.empty() ? row.figure : row.figure + ", " + row.note);
        draw_row(pen, row, "bar." + std::to_string(i), longest, rest, widths);
    }
    return rows.needed();
}

}  // namespace jemaa::charts
