#include "ui/text_field.h"

#include <algorithm>
#include <cmath>

namespace jemaa::ui {
namespace {

void draw_caret(Ui& ui, Rect const& area, text::Caret const& caret) {
    float const width = std::max(2.F, ui.metrics().mm(0.7F));
    // The engine measures from the left edge of the box, whatever the screen's
    // direction; the box itself was placed.
    Rect const box = ui.place(area);
    Rect const line{std::round(box.x + caret.x - width / 2), box.y + caret.y, width, caret.height};
    ui.fill(ui.place(line), ui.theme().act);
}

}  // namespace

std::optional<Draft> text_field(Ui& ui, Rect const& rect, TextField const& field) {
    bool const pressed = ui.press({.key = field.key,
                                   .role = Role::field,
                                   .name = field.name,
                                   .value = field.draft.text,
                                   .value_language = field.language,
                                   .rect = rect});
    auto const& m = ui.metrics();
    ui.fill(rect, ui.theme().surface, m.corner());
    ui.outline(rect, ui.theme().act, m.line(), m.corner());
    Rect area = rect.inset(m.mm(m.compact() ? 2.F : 5.F), m.mm(m.compact() ? 1.F : 3.F));
    Look look{.size = m.title(), .colour = ui.theme().ink};
    Words const words{field.draft.text, field.language};
    while (look.size > m.mm(5.3F) && ui.measure(words, look, area.w).height > area.h)
        look.size *= 0.9F;
    auto const paragraph = ui.paragraph(words, look, area.w);
    float const height =
        ui.measure({words.text.empty() ? "x" : words.text, field.language}, look, area.w).height;
    auto const caret = ui.engine().caret(paragraph, field.draft.cursor);
    float const hidden = std::max(0.F, height - area.h);  // too long: the cursor stays in view
    float const up = std::min(hidden, std::max(0.F, caret.y + caret.height - area.h));
    // Lines that are hidden keep off the border.
    ui.begin_clip(rect.inset(m.line(), hidden > 0 ? area.y - rect.y : m.line()));
    if (hidden > 0)
        area = {area.x, area.y - up, area.w, height};
    else
        area = area.middle(area.w, height);
    if (field.draft.text.empty())
        ui.write(area, {field.hint, ""},
                 {.size = look.size,
                  .colour = ui.theme().ink_soft,
                  .stand = Stand::middle,
                  .most_lines = 1});
    ui.write(area, words, look);
    draw_caret(ui, area, caret);
    ui.end_clip();
    if (!pressed || !ui.pressed_by_finger()) return std::nullopt;
    Rect const box = ui.place(area);
    Point const at = ui.pointer().at();
    return Draft{field.draft.text, ui.engine().offset_at(paragraph, at.x - box.x, at.y - box.y)};
}

Draft edited(Draft draft, KeyPress const& key, bool right_to_left) {
    auto const before = text::previous_cursor(draft.text, draft.cursor);
    auto const after = text::next_cursor(draft.text, draft.cursor);
    switch (key.kind) {
        case KeyPress::Kind::insert:
            draft.text.insert(draft.cursor, key.text);
            draft.cursor += key.text.size();
            break;
        case KeyPress::Kind::erase:
            draft.text.erase(before, draft.cursor - before);
            draft.cursor = before;
            break;
        case KeyPress::Kind::left: draft.cursor = right_to_left ? after : before; break;
        case KeyPress::Kind::right: draft.cursor = right_to_left ? before : after; break;
        case KeyPress::Kind::shift:
        case KeyPress::Kind::symbols:
        case KeyPress::Kind::language: break;
    }
    return draft;
}

}  // namespace jemaa::ui
