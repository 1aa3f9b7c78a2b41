#include "screens/figure.h"

#include <algorithm>

#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;

namespace {

// Where there is no room for one above the other.
void draw_line(Ui& ui, Rect area, Figure const& figure) {
    auto const& m = ui.metrics();
    Look const strong{.size = std::min(m.title(), area.h * 0.6F),
                      .colour = ui.theme().ink,
                      .weight = text::Weight::bold,
                      .stand = Stand::middle};
    Look label{.size = m.body(), .colour = ui.theme().ink_soft, .stand = Stand::middle};
    float const wide = ui.measure({figure.figure, "en"}, strong).width + m.mm(3);
    label = fitting(ui, {figure.label, ""}, label, {area.x, area.y, area.w - wide, area.h});
    float const words = ui.measure({figure.label, ""}, label, area.w - wide).width + 1;
    area = area.middle(std::min(area.w, wide + words), area.h);
    ui.write(area.cut_start(wide), {figure.figure, "en"}, strong);
    ui.write(area, {figure.label, ""}, label);
}

}  // namespace

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
    if (area.h < m.mm(18)) return draw_line(ui, area, figure);
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
    ui.write(area, {figure.label, ""}, fitting(ui, {figure.label, ""}, label, area));
}

}  // namespace jemaa::screens
