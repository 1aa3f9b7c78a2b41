#include "ui/time_line.h"

#include <algorithm>

#include "ui/fitting.h"
#include "ui/scrolled.h"

namespace jemaa::ui {
namespace {

constexpr float label_share = 0.34F;

struct Columns {
    float start = 0, month = 0;  ///< where the first month begins, and how wide each is
};

Columns columns_of(Rect const& row, TimeLine const& line) {
    float const start = row.x + row.w * label_share;
    return {start, (row.right() - start) /
                       static_cast<float>(std::max<std::size_t>(1, line.months.size()))};
}

// Every month, every third or none, as there is room.
std::size_t label_step(Ui& ui, TimeLine const& line, float month, Look const& look) {
    float widest = 0;
    for (auto const& label : line.months)
        widest = std::max(widest, ui.measure({label, ""}, look).width + ui.metrics().mm(1));
    if (widest <= month) return 1;
    return widest <= month * 3 ? 3 : line.months.size() + 1;
}

void draw_months(Ui& ui, Rect const& row, TimeLine const& line, Columns const& columns) {
    Look const look{.size = ui.metrics().small() * 0.8F,
                    .colour = ui.theme().ink_soft,
                    .align = text::Align::center,
                    .stand = Stand::middle,
                    .most_lines = 1};
    std::size_t const step = label_step(ui, line, columns.month, look);
    for (std::size_t i = 0; i < line.months.size(); i += step) {
        float const x = columns.start + columns.month * static_cast<float>(i);
        float const width = columns.month * static_cast<float>(step);
        if (x + width > row.right() + 1) break;
        ui.write({x, row.y, width, row.h}, {line.months[i], ""}, look);
    }
}

void draw_years(Ui& ui, Rect const& row, TimeLine const& line, Columns const& columns) {
    Look const look{.size = ui.metrics().body(),
                    .colour = ui.theme().ink,
                    .weight = text::Weight::bold,
                    .stand = Stand::middle,
                    .most_lines = 1};
    float x = columns.start;
    for (auto const& year : line.years) {
        float const width = columns.month * static_cast<float>(year.months);
        Rect const cell{x + ui.metrics().mm(1.5F), row.y, width, row.h};
        if (ui.measure({year.label, ""}, look).width <= width)
            ui.write(cell, {year.label, ""}, look);
        x += width;
    }
}

// Lines where years begin, through all rows.
void draw_grid(Ui& ui, Rect const& rows, TimeLine const& line, Columns const& columns) {
    float x = columns.start;
    for (auto const& year : line.years) {
        ui.fill({x, rows.y, ui.metrics().line(), rows.h}, ui.theme().border);
        x += columns.month * static_cast<float>(year.months);
    }
}

void draw_label(Ui& ui, Rect row, TimeBar const& bar) {
    auto const& m = ui.metrics();
    Rect label = row.cut_start(row.w * label_share).inset(m.mm(2), m.mm(1));
    ui.pictogram(label.cut_start(std::min(label.h, m.mm(11))), bar.pictogram);
    label.cut_start(m.mm(2));
    Look const look{
        .size = m.body(), .colour = ui.theme().ink, .stand = Stand::middle, .most_lines = 2};
    Words const words{text::isolated(bar.label.text), bar.label.language};
    Look fitted = fitting(ui, words, look, label, m.mm(4.2F));
    if (ui.measure(words, fitted, label.w).height > label.h) fitted.most_lines = 1;
    ui.write(label, words, fitted);
}

bool draw_bar(Ui& ui, Rect const& row, TimeBar const& bar, Columns const& columns) {
    auto const& m = ui.metrics();
    Element element{.key = bar.key,
                    .role = bar.pressable ? Role::button : Role::meter,
                    .name = bar.label.text,
                    .value = bar.value,
                    .rect = row};
    bool pressed = false;
    if (bar.pressable)
        pressed = ui.press(std::move(element));
    else
        ui.note(std::move(element));
    if (bar.pressable && ui.held(bar.key, row)) ui.fill(row, ui.theme().current, m.mm(2));
    draw_label(ui, row, bar);
    if (bar.to < bar.from) return pressed;
    float const x = columns.start + columns.month * static_cast<float>(bar.from);
    float const width = columns.month * static_cast<float>(bar.to - bar.from + 1);
    float const thick = std::min(row.h * 0.5F, m.mm(9));
    ui.fill({x + 1, row.y + (row.h - thick) / 2, std::max(width - 2, m.mm(1.5F)), thick},
            ui.theme().bar, m.mm(1.5F));
    return pressed;
}

}  // namespace

int time_line(Ui& ui, Rect rect, TimeLine const& line) {
    auto const& m = ui.metrics();
    float const height = std::max(m.mm(13), m.body() * 1.9F);
    float const head = m.body() * 1.5F + m.small() * 1.4F;
    float const content = height * static_cast<float>(line.bars.size());
    bool const scrolls = content > rect.h - head;
    Rect top = rect.cut_top(head);
    Rect shown = rect;
    if (scrolls) top.w = shown.w = rect.w - m.target() - m.mm(2.5F);
    Columns const columns = columns_of(top, line);
    draw_years(ui, top.cut_top(m.body() * 1.5F), line, columns);
    draw_months(ui, top, line, columns);
    shown.h = std::min(shown.h, content);
    draw_grid(ui, shown, line, columns);
    int pressed = -1;
    scrolled(ui, line.key, rect, content, height * 3, [&](Rect all) {
        for (std::size_t i = 0; i < line.bars.size(); ++i) {
            Rect const row = all.cut_top(height);
            if (row.bottom() <= rect.y || row.y >= rect.bottom()) continue;
            ui.fill({row.x, row.bottom() - 1, row.w, std::max(1.F, m.mm(0.25F))},
                    ui.theme().border);
            if (draw_bar(ui, row, line.bars[i], columns)) pressed = static_cast<int>(i);
        }
    });
    return pressed;
}

}  // namespace jemaa::ui
