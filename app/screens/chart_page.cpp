// Charts where nobody can touch or scroll.

#include <algorithm>
#include <cmath>
#include <vector>

#include "screens/shown_chart.h"

namespace jemaa::screens {

using namespace ui;

namespace {

std::vector<Rect> rows_of(ShownChart const& shown) {
    std::vector<Rect> rows;
    for (auto const& mark : shown.drawn.marks)
        if (mark.rect.y >= shown.drawn.head) rows.push_back(mark.rect);
    std::ranges::sort(rows, {}, &Rect::y);
    return rows;
}

// What is above the rows stands on every page, unless a row would not fit under it.
float head_of_pages(ShownChart const& shown, float room) {
    float const head = shown.drawn.head;
    auto const fits = [&](Rect const& row) { return head + row.h <= room; };
    return std::ranges::all_of(rows_of(shown), fits) ? head : 0;
}

// Where pages of rows begin, so that each shows whole rows; the last is where all ends.
std::vector<float> page_tops(ShownChart const& shown, float head, float room) {
    auto const rows = rows_of(shown);
    std::vector<float> tops{head};
    for (auto const& row : rows)
        if (row.bottom() > tops.back() + room && row.y > tops.back()) tops.push_back(row.y);
    tops.push_back(shown.size.height);
    return tops;
}

charts::Look page_look(Ui& ui, Rect const& area) {
    auto look = chart_look(ui);
    look.least = ui.metrics().small();
    look.room = std::floor(area.h);
    return look;
}

}  // namespace

float least_page_height(Ui& ui, charts::Chart const& chart, Rect const& area) {
    auto look = page_look(ui, area);
    look.text = look.least;
    return charts::height_for(chart, std::floor(area.w), look);
}

int draw_chart_page(Ui& ui, charts::Chart chart, Rect area, int page) {
    auto look = page_look(ui, area);
    if (charts::height_for(chart, std::floor(area.w), look) > area.h) look.text = look.least;
    ShownChart const& shown = shown_in(ui, std::move(chart), area, look, 0);
    auto const id = shown.picture();
    float const head = head_of_pages(shown, area.h), all = shown.size.height;
    area = {std::round(area.x), std::round(area.y), shown.size.width, area.h};
    auto const tops = page_tops(shown, head, all > area.h + 0.5F ? area.h - head : all);
    int const pages = static_cast<int>(tops.size()) - 1;
    auto const at = static_cast<std::size_t>(std::clamp(page, 0, pages - 1));
    Rect const top = area.cut_top(head);
    if (head > 0) ui.image(top, id, 0, head / all);
    note_marks(ui, shown, Touch::none, {top.x, top.y}, -1, head);
    float const from = tops[at], to = tops[at + 1];
    ui.image({area.x, area.y, area.w, to - from}, id, from / all, to / all);
    note_marks(ui, shown, Touch::none, {area.x, area.y - from}, from, to);
    return pages;
}

}  // namespace jemaa::screens
