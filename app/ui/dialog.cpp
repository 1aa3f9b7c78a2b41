#include "ui/dialog.h"

#include <algorithm>

namespace jemaa::ui {
namespace {

struct Layout {
    Look title, text;
    float pad, button_height, sign;
    float title_height, text_height;
    bool stacked;  ///< buttons one above the other
};

Layout lay_out(Ui& ui, DialogSpec const& spec, float width) {
    auto const& m = ui.metrics();
    Layout l{};
    l.title = {.size = m.strong() * 1.1F, .colour = ui.theme().ink, .weight = text::Weight::bold};
    l.text = {.size = m.body(), .colour = ui.theme().ink_soft};
    l.pad = m.mm(m.compact() ? 5 : 10);
    l.button_height = m.mm(m.compact() ? 14 : 20);
    l.sign = spec.icon == Icon::none ? 0 : l.title.size * 1.3F;
    float const room = width - 2 * l.pad;
    float const beside = l.sign > 0 ? l.sign + m.mm(3) : 0;
    l.title_height = ui.measure({spec.title, ""}, l.title, room - beside).height;
    l.text_height = spec.text.empty() ? 0 : ui.measure({spec.text, ""}, l.text, room).height;
    float all = -m.gap();
    for (auto const& b : spec.buttons) all += button_width(ui, b) + m.gap();
    l.stacked = all > room || spec.buttons.size() > 3;
    return l;
}

int draw_buttons(Ui& ui, Rect area, DialogSpec const& spec, Layout const& l) {
    int pressed = -1;
    for (std::size_t i = spec.buttons.size(); i-- > 0;) {
        auto const& b = spec.buttons[i];
        Rect const at = l.stacked
                            ? area.cut_bottom(l.button_height)
                            : area.cut_end(std::max(button_width(ui, b), ui.metrics().mm(40)));
        if (button(ui, at, b)) pressed = static_cast<int>(i);
        if (l.stacked)
            area.cut_bottom(ui.metrics().gap());
        else
            area.cut_end(ui.metrics().gap());
    }
    return pressed;
}

}  // namespace

int dialog(Ui& ui, DialogSpec const& spec) {
    auto const& m = ui.metrics();
    ui.veil();
    float const width = std::min(m.mm(280), ui.screen().w - 2 * m.margin());
    Layout const l = lay_out(ui, spec, width);
    auto const rows = static_cast<float>(l.stacked ? spec.buttons.size() : 1);
    float const buttons = rows * l.button_height + (rows - 1) * m.gap();
    float const height = std::min(2 * l.pad + l.title_height + l.text_height + buttons +
                                      m.gap() * (l.text_height > 0 ? 3.F : 2.F),
                                  ui.screen().h - 2 * m.margin());
    Rect const box = ui.screen().middle(width, height);
    ui.note({.key = "dialog",
             .role = Role::dialog,
             .name = spec.text.empty() ? spec.title : spec.title + ". " + spec.text,
             .rect = box});
    ui.fill(box, ui.theme().surface, m.corner());
    ui.outline(box, ui.theme().act, m.thick_line(), m.corner());
    Rect area = box.inset(l.pad);
    int const pressed = draw_buttons(ui, area.cut_bottom(buttons), spec, l);
    Rect heading = area.cut_top(l.title_height);
    if (l.sign > 0) {
        ui.icon(heading.cut_start(l.sign), spec.icon, ui.theme().act);
        heading.cut_start(m.mm(3));
    }
    ui.write(heading, {spec.title, ""}, l.title);
    area.cut_top(m.gap());
    ui.write(area, {spec.text, ""}, l.text);
    return pressed;
}

}  // namespace jemaa::ui
