#include "screens/typing.h"

#include <algorithm>

#include "domain/language.h"
#include "ui/keyboard.h"
#include "ui/text_field.h"

namespace jemaa::screens {

using namespace ui;

void draw_typing(session::State const& state, session::TextEntry const& entry, Ui& ui, Rect area,
                 Typing const& typing, Actions& actions) {
    auto const& m = ui.metrics();
    float const row = m.mm(m.compact() ? 12.7F : 15.F), gap = m.mm(2.5F);
    Rect const keys = area.cut_bottom(row * 5 + gap * 4);
    area.cut_bottom(m.gap());
    if (!typing.pictogram.empty()) {
        Rect const sign = area.cut_start(std::min(area.h, area.w * 0.22F));
        ui.pictogram(sign, typing.pictogram);
        area.cut_start(m.mm(2));
    }
    ui::Draft const draft{entry.text, entry.cursor};
    auto changed = text_field(ui, area,
                              {.key = typing.key,
                               .name = typing.name,
                               .hint = typing.hint,
                               .language = entry.keyboard,
                               .draft = draft});
    auto const press = keyboard(ui, keys,
                                {.language = entry.keyboard,
                                 .languages = state.agenda->languages,
                                 .shift = entry.shift,
                                 .symbols = entry.symbols});
    if (press) {
        using Kind = KeyPress::Kind;
        if (press->kind == Kind::shift) actions.push_back(session::PressShift{});
        if (press->kind == Kind::symbols) actions.push_back(session::PressSymbols{});
        if (press->kind == Kind::language) actions.push_back(session::ChooseKeyboard{press->text});
        auto const next = edited(draft, *press, is_right_to_left(entry.keyboard));
        if (next != draft) changed = next;
    }
    if (changed) actions.push_back(session::EditText{changed->text, changed->cursor});
}

}  // namespace jemaa::screens
