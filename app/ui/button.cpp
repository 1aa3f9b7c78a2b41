#include "ui/button.h"

#include <algorithm>

#include "ui/fitting.h"

namespace jemaa::ui {
namespace {

struct Colours {
    Colour ground, border, ink;
};

Colours colours(Theme const& theme, Button const& spec, bool held) {
    if (!spec.enabled) return {theme.sunken, theme.sunken, theme.faint};
    if (spec.kind == ButtonKind::primary) {
        Colour const ground = held ? theme.act_pressed : theme.act;
        return {ground, ground, theme.on_act};
    }
    if (spec.selected) return {theme.current, theme.act, theme.ink};
    return {held ? theme.current : theme.surface, held ? theme.act : theme.border, theme.ink};
}

Look label_look(Ui& ui, Button const& spec, Colour ink) {
    bool const strong = spec.kind == ButtonKind::primary || spec.selected;
    return {.size = spec.size > 0 ? spec.size : ui.metrics().body(),
            .colour = ink,
            .weight = strong ? text::Weight::bold : text::Weight::regular,
            .align = text::Align::start,
            .stand = Stand::middle,
            .most_lines = 1};
}

float icon_size(Look const& look) {
    return look.size * 1.25F;
}

// Of a sign beside words, with what keeps it apart from them.
float sign_width(Button const& spec, Look const& look) {
    return spec.icon == Icon::none ? 0 : icon_size(look) + look.size * 0.4F;
}

// Of a label that is too long for one line: two lines, smaller if need be.
Look in_room(Ui& ui, Rect const& rect, Button const& spec, Look look) {
    Words const words{spec.label, spec.language};
    auto const room = [&] { return Rect{0, 0, rect.w - sign_width(spec, look), rect.h}; };
    while (look.size > ui.metrics().mm(5) && !fits(ui, words, look, room())) look.size -= 1;
    if (fits(ui, words, look, room())) return look;
    look.most_lines = 2;
    return fitting(ui, words, look, room());
}

void draw_content(Ui& ui, Rect rect, Button const& spec, Look look) {
    if (spec.label.empty()) {
        float const side = std::min({icon_size(look), rect.w, rect.h});
        ui.icon(rect.middle(side, side), spec.icon, look.colour);
        return;
    }
    look = in_room(ui, rect, spec, look);
    float const sign = spec.icon == Icon::none ? 0 : icon_size(look);
    float const between = sign_width(spec, look) - sign;
    Words const words{spec.label, spec.language};
    float const most = rect.w - sign - between;
    float const label = std::min(ui.measure(words, look, most).width + 1, most);
    Rect line = rect.middle(label + between + sign, rect.h);
    Rect const sign_box = spec.icon_at_end ? line.cut_end(sign) : line.cut_start(sign);
    ui.icon(sign_box, spec.icon, look.colour);
    if (spec.icon_at_end)
        line.cut_end(between);
    else
        line.cut_start(between);
    ui.write(line, words, look);
}

}  // namespace

bool button(Ui& ui, Rect const& rect, Button const& spec) {
    bool const pressed = ui.press({.key = spec.key,
                                   .role = spec.role,
                                   .name = spec.name.empty() ? spec.label : spec.name,
                                   .language = spec.language,
                                   .enabled = spec.enabled,
                                   .selected = spec.selected,
                                   .rect = rect});
    bool const held = spec.enabled && ui.held(spec.key, rect);
    auto const c = colours(ui.theme(), spec, held);
    float const corner = ui.metrics().button_corner();
    ui.fill(rect, c.ground, corner);
    if (c.border != c.ground) {
        float const line = spec.selected ? ui.chosen_line() : ui.metrics().line();
        ui.outline(rect, c.border, line, corner);
    }
    float const line = spec.selected ? ui.chosen_line() : 0;  // words keep off it
    draw_content(ui, rect.inset(ui.metrics().mm(1.5F) + line, std::max(ui.metrics().mm(1), line)),
                 spec, label_look(ui, spec, c.ink));
    return pressed;
}

float button_width(Ui& ui, Button const& spec) {
    Look const look = label_look(ui, spec, 0);
    float width = spec.icon == Icon::none ? 0 : icon_size(look);
    if (!spec.label.empty()) {
        width += ui.measure({spec.label, spec.language}, look).width + look.size * 0.4F;
        width += look.size * 2.2F;
    } else {
        width += look.size;
    }
    return std::max(width, ui.metrics().target());
}

}  // namespace jemaa::ui
