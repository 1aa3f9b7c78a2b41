#include "ui/bar_chart.h"

#include <algorithm>

namespace jemaa::ui {
namespace {

Look figure_look(Ui const& ui) {
    return {.size = ui.metrics().strong(),
            .colour = ui.theme().ink,
            .weight = text::Weight::bold,
            .stand = Stand::middle,
            .most_lines = 1};
}

Look note_look(Ui const& ui) {
    return {.size = ui.metrics().small(),
            .colour = ui.theme().ink_soft,
            .stand = Stand::middle,
            .most_lines = 1};
}

float width_of(Ui& ui, std::string const& words, Look const& look) {
    return words.empty() ? 0 : ui.measure({words, ""}, look).width + 1;
}

void draw_bar(Ui& ui, Rect row, Bar const& bar, float longest, float words) {
    auto const& m = ui.metrics();
    auto option = bar.option;
    option.value = bar.note.empty() ? bar.figure : bar.figure + ", " + bar.note;
    row = option_row(ui, row, option);
    float const room = std::max(0.F, row.w - words);
    float const share = longest > 0 ? static_cast<float>(bar.length) / longest : 0.F;
    Rect length = row.cut_start(std::max(room * share, bar.length > 0 ? m.mm(2) : m.mm(0.7F)));
    float const thick = std::min(row.h * 0.55F, m.mm(9));
    ui.fill(length.middle(length.w, thick), option.chosen ? ui.theme().act : ui.theme().bar,
            m.mm(1));
    row.cut_start(m.mm(3));
    ui.write(row.cut_start(width_of(ui, bar.figure, figure_look(ui))), {bar.figure, ""},
             figure_look(ui));
    row.cut_start(m.mm(3));
    ui.write(row, {bar.note, ""}, note_look(ui));
}

}  // namespace

void bar_chart(Ui& ui, Rect rect, std::vector<Bar> const& bars) {
    cut_row_buttons(ui, rect, bars.size());
    auto const& m = ui.metrics();
    double longest = 0;
    float figure = m.strong() * 2, note = 0;
    for (auto const& bar : bars) {
        longest = std::max(longest, bar.length);
        figure = std::max(figure, width_of(ui, bar.figure, figure_look(ui)));
        note = std::max(note, width_of(ui, bar.note, note_look(ui)));
    }
    float const words = figure + note + m.mm(7);
    option_rows(ui, rect, bars.size(), m.mm(22), [&](std::size_t i, Rect const& row) {
        draw_bar(ui, row, bars[i], static_cast<float>(longest), words);
    });
}

}  // namespace jemaa::ui
