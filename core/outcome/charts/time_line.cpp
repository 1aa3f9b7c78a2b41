#include <algorithm>

#include "charts/drawing.h"
#include "charts/rows.h"

namespace jemaa::charts {
namespace {

struct Months {
    float start = 0, width = 0;  ///< where the first one begins, and how wide each is
};

// Every month, every third or none, as there is room.
std::size_t label_step(Pen const& pen, TimeLine const& line, float month, Letters const& letters) {
    float widest = 0;
    for (auto const& label : line.months)
        widest = std::max(widest, pen.measure(label, letters).width + pen.em * 0.2F);
    if (widest <= month) return 1;
    return widest <= month * 3 ? 3 : line.months.size() + 1;
}

void draw_months(Pen& pen, Rect const& row, TimeLine const& line, Months const& months) {
    auto letters = pen.small();
    letters.size = pen.em * 0.7F;
    letters.align = text::Align::center;
    std::size_t const step = label_step(pen, line, months.width, letters);
    for (std::size_t i = 0; i < line.months.size(); i += step) {
        float const x = months.start + months.width * static_cast<float>(i);
        float const width = months.width * static_cast<float>(step);
        if (x + width > row.right() + 1) break;
        pen.write({x, row.y, width, row.h}, line.months[i], letters);
    }
}

// Lines where years begin, through all rows.
void draw_years(Pen& pen, Rect const& row, float bottom, TimeLine const& line,
                Months const& months) {
    float x = months.start;
    for (auto const& year : line.years) {
        float const width = months.width * static_cast<float>(year.months);
        pen.fill({x, row.y, pen.em * 0.06F, bottom - row.y}, pen.colours().border);
        if (pen.measure(year.label, pen.strong()).width + pen.em * 0.3F <= width)
            pen.write({x + pen.em * 0.3F, row.y, width - pen.em * 0.3F, row.h}, year.label,
                      pen.strong());
        x += width;
    }
}

void draw_bar(Pen& pen, Rect const& rest, TimeLine::Row const& row, Months const& months) {
    if (row.to < row.from) return;
    float const x = months.start + months.width * static_cast<float>(row.from);
    float const width = months.width * static_cast<float>(row.to - row.from + 1);
    float const thick = std::min(rest.h * 0.5F, pen.em * 1.4F);
    Rect const bar{x, rest.y + (rest.h - thick) / 2, width, thick};
    pen.fill(bar, pen.colours().bar, pen.em * 0.2F);
    pen.shape(row.key, row.to - row.from + 1, bar);
}

}  // namespace

float draw(Pen& pen, TimeLine const& chart, Size size, bool draws) {
    Rows rows(pen, size, labels_of(chart.rows), pen.em * 2.6F);
    if (!draws) return rows.needed();
    Rect head = rows.head();
    auto const count = static_cast<float>(std::max<std::size_t>(1, chart.months.size()));
    Months const months{head.x, head.w / count};
    std::vector<Rect> rests;
    for (std::size_t at = 0; at < chart.rows.size(); ++at)
        rests.push_back(rows.draw(at, chart.rows[at].value, chart.rows[at].key));
    float const bottom = rests.empty() ? head.bottom() : rests.back().bottom();
    draw_years(pen, head.cut_top(pen.em * 1.5F), bottom, chart, months);
    draw_months(pen, head, chart, months);
    for (std::size_t at = 0; at < chart.rows.size(); ++at)
        draw_bar(pen, rests[at], chart.rows[at], months);
    return rows.needed();
}

}  // namespace jemaa::charts
