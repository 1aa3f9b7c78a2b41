#include "screens/figure.h"

#include <algorithm>

#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;

void draw_figure(Ui& ui, Rect area, Figure const& figure) {
    auto const& m = ui.metrics();
    ui.note({.key = figure.key,
             .role = Role::meter,
             .name = figure.label,
             .value = figure.figure,
             .rect = area});
    ui.fill(area, ui.theme().surface, m.corner());
    ui.outline(area, ui.theme().border, m.line(), m.corner());
    area = area.inset(std::min(m.mm(4), area.h * 0.1F));
    Rect const above = area.cut_top(area.h * 0.6F);
    ui.write(above, {figure.figure, "en"},
             {.size = std::min(m.title() * 1.8F, above.h * 0.72F),
              .colour = ui.theme().ink,
              .weight = text::Weight::bold,
              .align = text::Align::center,
              .stand = Stand::middle,
              .most_lines = 1});
    Look const label{.size = m.body(),
                     .colour = ui.theme().ink_soft,
                     .align = text::Align::center,
                     .most_lines = figure.most_lines};
    ui.write(area, {figure.label, ""}, fitting(ui, {figure.label, ""}, label, area, m.mm(3.5F)));
}

}  // namespace jemaa::screens
