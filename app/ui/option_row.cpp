#include "ui/option_row.h"

#include <algorithm>

#include "ui/fitting.h"
#include "ui/scroll_buttons.h"

namespace jemaa::ui {
namespace {

struct Parts {
    Rect badge, pictogram, label, rest;
};

// On rows of every height alike, so that columns stand under their heads.
Parts parts_of(Ui const& ui, Rect row) {
    auto const& m = ui.metrics();
    float const label = row.w * 0.26F;
    Parts parts;
    parts.badge = row.cut_start(m.mm(11));
    row.cut_start(m.mm(2));
    parts.pictogram = row.cut_start(m.mm(14));
    row.cut_start(m.mm(3));
    parts.label = row.cut_start(label);
    row.cut_start(m.mm(4));
    parts.rest = row;
    return parts;
}

float lowest_row(Ui const& ui) {
    return std::max(ui.metrics().mm(12), ui.metrics().body() * 2.2F);
}

}  // namespace

Rect option_rest(Ui const& ui, Rect row) {
    return parts_of(ui, row).rest;
}

Rect option_row(Ui& ui, Rect row, OptionRow const& option) {
    ui.note({.key = option.key,
             .role = Role::meter,
             .name = option.label.text,
             .value = option.value,
             .selected = option.chosen,
             .rect = row});
    Parts const parts = parts_of(ui, row);
    if (!option.badge.empty()) ui.pictogram(parts.badge.inset(ui.metrics().mm(1)), option.badge);
    ui.pictogram(parts.pictogram, option.pictogram);
    Look look{.size = ui.metrics().body(),
              .colour = ui.theme().ink,
              .weight = text::Weight::bold,
              .stand = Stand::middle,
              .most_lines = 2};
    look = fitting(ui, option.label, look, parts.label, ui.metrics().mm(4));
    if (ui.measure(option.label, look, parts.label.w).height > row.h) look.most_lines = 1;
    ui.write(parts.label, option.label, look);
    return parts.rest;
}

void cut_row_buttons(Ui& ui, Rect& area, std::size_t count, float head) {
    float const row = lowest_row(ui), height = area.h - head;
    if (static_cast<float>(count) * row <= height + 0.5F) return;
    Rect strip = area.cut_end(ui.metrics().target());
    area.cut_end(ui.metrics().gap());
    strip.cut_top(head);
    scroll_buttons(ui, strip, "bars", std::max(row, height - row));
}

void option_rows(Ui& ui, Rect const& rect, std::size_t count, float tallest,
                 std::function<void(std::size_t, Rect)> const& draw) {
    if (count == 0) return;
    auto const rows = static_cast<float>(count);
    float const height = std::max(lowest_row(ui), std::min(rect.h / rows, tallest));
    float const offset = ui.begin_scroll("bars", rect, height * rows);
    for (std::size_t i = 0; i < count; ++i) {
        Rect const row{rect.x, rect.y + static_cast<float>(i) * height - offset, rect.w, height};
        if (row.bottom() > rect.y && row.y < rect.bottom()) draw(i, row);
    }
    ui.end_scroll();
}

}  // namespace jemaa::ui
