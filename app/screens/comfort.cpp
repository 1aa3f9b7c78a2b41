#include <algorithm>

#include "screens/screens.h"
#include "ui/button.h"

namespace jemaa::screens {

using namespace ui;

namespace {

void draw_sizes(session::State const& state, Ui& ui, Rect const& row, Actions& actions) {
    constexpr int sizes = 4;
    constexpr float signs[sizes] = {3.8F, 5.F, 6.7F, 8.7F};
    for (int i = 0; i < sizes; ++i)
        if (button(ui, row.cell(i, sizes, 1, ui.metrics().mm(4)),
                   {.key = "text_size." + std::to_string(i),
                    .icon = Icon::text_size,
                    .name = ui.say("comfort.size", {{"n", i + 1}, {"all", sizes}}),
                    .selected = state.comfort.text_size == i,
                    .size = ui.metrics().mm(signs[i] * 1.3F)}))
            actions.push_back(session::SetTextSize{i});
}

// Each contrast is shown by itself; the check says which one it is.
void draw_contrast(session::State const& state, Ui& ui, Rect const& cell, Contrast contrast,
                   Actions& actions) {
    auto const& m = ui.metrics();
    Theme const& shown = theme_of(contrast);
    bool const is_it = state.comfort.contrast == contrast;
    std::string const key = std::string("contrast.") + ui::name_of(contrast);
    std::string const name = ui.say(key);
    if (ui.press({.key = key, .role = Role::card, .name = name, .selected = is_it, .rect = cell}))
        actions.push_back(session::SetContrast{contrast});
    ui.fill(cell, shown.surface, m.button_corner());
    ui.outline(cell, is_it ? ui.theme().act : ui.theme().border,
               is_it ? ui.chosen_line() : m.line(), m.button_corner());
    Rect area = cell.inset(m.mm(3), m.mm(2));
    float const side = std::min(m.mm(9), area.h * 0.45F);
    Rect const sign = area.cut_top(side);
    if (is_it) ui.icon(sign.middle(side, side), Icon::done, shown.act);
    if (!is_it) ui.disc({sign.x + sign.w / 2, sign.y + side / 2}, side * 0.4F, shown.act);
    Look const look{.size = m.body(),
                    .colour = shown.ink,
                    .weight = is_it ? text::Weight::bold : text::Weight::regular,
                    .align = text::Align::center,
                    .stand = Stand::middle,
                    .most_lines = 2};
    ui.write(area, {name, ""}, look);
}

void draw_foot(session::State const& state, Ui& ui, Rect row, Actions& actions) {
    bool const low = state.comfort.low;
    Button const reach{.key = "low",
                       .label = ui.say(low ? "comfort.low.on" : "comfort.low"),
                       .icon = low ? Icon::done : Icon::wheelchair,
                       .selected = low};
    Button const done{.key = "comfort_done",
                      .label = ui.say("comfort.done"),
                      .icon = Icon::check,
                      .kind = ButtonKind::primary};
    float const wide =
        std::min(std::max(button_width(ui, done), ui.metrics().mm(36)), row.w * 0.4F);
    if (button(ui, row.cut_end(wide), done)) actions.push_back(session::CloseDialog{});
    row.cut_end(ui.metrics().gap());
    if (button(ui, row.cut_start(std::min(button_width(ui, reach), row.w)), reach))
        actions.push_back(session::SetReach{!low});
}

}  // namespace

void draw_comfort(session::State const& state, Ui& ui, Actions& actions) {
    auto const& m = ui.metrics();
    ui.veil();
    float const gap = m.mm(m.compact() ? 3.F : 7.F), row = m.mm(m.compact() ? 14.F : 20.F);
    float const contrast = m.mm(m.compact() ? 30.F : 42.F), title = m.body() * 1.7F;
    float const pad = m.mm(m.compact() ? 4.F : 9.F);
    Rect const box = ui.screen().middle(
        std::min(m.mm(300), ui.screen().w - 2 * m.margin()),
        std::min(title + row * 2 + contrast + gap * 3 + pad * 2, ui.screen().h - 2 * m.mm(2)));
    std::string const name = ui.say("comfort.title");
    ui.note({.key = "dialog", .role = Role::dialog, .name = name, .rect = box});
    ui.fill(box, ui.theme().paper, m.corner());
    ui.outline(box, ui.theme().act, m.thick_line(), m.corner());
    Rect area = box.inset(pad);
    draw_foot(state, ui, area.cut_bottom(row), actions);
    area.cut_bottom(gap);
    Rect const head = area.cut_top(title);
    Look const look{.size = m.strong(), .weight = text::Weight::bold, .most_lines = 1};
    ui.write(head, {name, ""}, look);
    draw_sizes(state, ui, area.cut_top(row), actions);
    area.cut_top(gap);
    int const count = static_cast<int>(std::size(contrasts));
    for (int i = 0; i < count; ++i)
        draw_contrast(state, ui, area.cell(i, count, 1, m.mm(4)), contrasts[i], actions);
}

}  // namespace jemaa::screens
