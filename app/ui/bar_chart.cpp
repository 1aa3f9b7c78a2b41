#include "ui/bar_chart.h"

#include <algorithm>

namespace jemaa::ui {
namespace {

struct Columns {
    float sign, label, figure;
};

void draw_bar(Ui& ui, Rect row, Bar const& bar, Columns const& columns, std::int64_t most) {
    auto const& m = ui.metrics();
    std::string const figure = text::number(ui.language(), bar.value);
    ui.note({.key = bar.key,
             .role = Role::meter,
             .name = bar.label.text,
             .value = bar.note.empty() ? figure : figure + ", " + bar.note,
             .selected = bar.leading,
             .rect = row});
    ui.pictogram(row.cut_start(columns.sign), bar.pictogram);
    row.cut_start(m.mm(2));
    Look label{.size = m.body(),
               .colour = ui.theme().ink,
               .weight = text::Weight::bold,
               .stand = Stand::middle,
               .most_lines = 1};
    if (2 * ui.measure(bar.label, label).height <= row.h) label.most_lines = 2;
    ui.write(row.cut_start(columns.label), bar.label, label);
    row.cut_start(m.mm(4));
    float const room = std::max(0.F, row.w - columns.figure);
    float const share = most > 0 ? static_cast<float>(bar.value) / static_cast<float>(most) : 0.F;
    Rect length = row.cut_start(std::max(room * share, bar.value > 0 ? m.mm(2) : m.mm(0.7F)));
    float const thick = std::min(row.h * 0.55F, m.mm(9));
    Rect const drawn = length.middle(length.w, thick);
    ui.fill(drawn, bar.leading ? ui.theme().act : ui.theme().bar, m.mm(1));
    row.cut_start(m.mm(3));
    Look const look{.size = m.strong(),
                    .colour = ui.theme().ink,
                    .weight = text::Weight::bold,
                    .stand = Stand::middle};
    float const wide = ui.measure({figure, ""}, look).width + 1;
    ui.write(row.cut_start(wide), {figure, ""}, look);
    row.cut_start(m.mm(3));
    ui.write(row, {bar.note, ""},
             {.size = m.small(),
              .colour = ui.theme().ink_soft,
              .stand = Stand::middle,
              .most_lines = 1});
}

}  // namespace

void bar_chart(Ui& ui, Rect const& rect, std::vector<Bar> const& bars) {
    if (bars.empty()) return;
    auto const& m = ui.metrics();
    auto const count = static_cast<float>(bars.size());
    float const lowest = std::max(m.mm(12), m.body() * 2.2F);
    float const height = std::max(lowest, std::min(rect.h / count, m.mm(22)));
    std::int64_t most = 0;
    float note = 0;
    for (auto const& bar : bars) {
        most = std::max(most, bar.value);
        if (!bar.note.empty())
            note = std::max(note, ui.measure({bar.note, ""}, {.size = m.small()}).width + m.mm(4));
    }
    Columns const columns{std::min(height, m.mm(16)), rect.w * 0.26F,
                          m.strong() * 2.F + m.mm(4) + note};
    float const offset = ui.begin_scroll("bars", rect, height * count);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        Rect const row{rect.x, rect.y + static_cast<float>(i) * height - offset, rect.w, height};
        if (row.bottom() > rect.y && row.y < rect.bottom())
            draw_bar(ui, row, bars[i], columns, most);
    }
    ui.end_scroll();
}

}  // namespace jemaa::ui
