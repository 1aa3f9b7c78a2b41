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
    letters.size = pen.smallest;
    letters.align = text::Align::center;
    std::size_t const step = label_step(pen, line, months.width, letters);
    for (std::size_t i = 0; i < line.months.size(); i += step) {
        float const x = months.start + months.width * static_cast<float>(i);
        float const width = months.width * static_cast<float>(step);
        if (x + width > row.right() + 1) break;
        pen.write({x, row.y, width, row.h}, line.months[i], letters);
    }
}

// Where years begin lines run through these places, and the first bears the names.
void draw_years(Pen& pen, std::vector<Rect> const& places, TimeLine const& line,
                Months const& months) {
    float x = months.start;
    for (auto const& year : line.years) {
        float const width = months.width * static_cast<float>(year.months);
        for (auto const& place : places)
            pen.fill({x, place.y, pen.em * 0.06F, place.h}, pen.colours().border);
        Rect const name{x + pen.em * 0.3F, places.front().y, width - pen.em * 0.3F, pen.em * 1.5F};
        if (pen.measure(year.label, pen.strong()).width <= name.w)
            pen.write(name, year.label, pen.strong());
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
    auto const labels = labels_of(chart.rows);
    Rows rows(pen, size, labels, divide(pen, size.width, labels), pen.em * 2.9F,
              std::vector(labels.size(), pen.em * 1.8F));
    if (!draws) return rows.needed();
    Rect head = rows.head();
    auto const count = static_cast<float>(std::max<std::size_t>(1, chart.months.size()));
    Months const months{head.x, head.w / count};
    std::vector<Rect> rests, places{head};
    for (std::size_t at = 0; at < chart.rows.size(); ++at)
        rests.push_back(rows.draw(at, chart.rows[at].value, chart.rows[at].key));
    places.insert(places.end(), rests.begin(), rests.end());
    draw_years(pen, places, chart, months);
    head.cut_top(pen.em * 1.5F);
    draw_months(pen, head, chart, months);
    for (std::size_t at = 0; at < chart.rows.size(); ++at)
        draw_bar(pen, rests[at], chart.rows[at], months);
    return rows.needed();
}

}  // namespace jemaa::charts
