#include "ui/numeric_pad.h"

#include "ui/button.h"

namespace jemaa::ui {
namespace {

constexpr std::string_view order = "123456789e0s";  // e: erase, s: submit

std::optional<PadPress> from_keyboard(Ui& ui, NumericPad const& pad) {
    for (auto const& stroke : ui.strokes()) {
        if (stroke.kind == KeyStroke::Kind::backspace) return PadPress{PadPress::Kind::erase};
        if (stroke.kind == KeyStroke::Kind::enter && pad.can_submit)
            return PadPress{PadPress::Kind::submit};
        if (stroke.letter.size() == 1 && stroke.letter[0] >= '0' && stroke.letter[0] <= '9')
            return PadPress{PadPress::Kind::digit, stroke.letter[0]};
    }
    return std::nullopt;
}

Button face(Ui& ui, NumericPad const& pad, char what) {
    if (what == 'e')
        return {.key = "pad.erase",
                .label = {},
                .icon = Icon::erase,
                .name = pad.erase_name,
                .enabled = pad.enabled,
                .size = ui.metrics().title(),
                .role = Role::key};
    if (what == 's')
        return {.key = "pad.submit",
                .label = {},
                .icon = Icon::check,
                .kind = ButtonKind::primary,
                .name = pad.submit_name,
                .enabled = pad.enabled && pad.can_submit,
                .size = ui.metrics().title(),
                .role = Role::key};
    return {.key = std::string("pad.") + what,
            .label = std::string(1, what),
            .enabled = pad.enabled,
            .size = ui.metrics().title(),
            .role = Role::key};
}

}  // namespace

std::optional<PadPress> numeric_pad(Ui& ui, Rect const& rect, NumericPad const& pad) {
    auto pressed = pad.enabled && pad.listens ? from_keyboard(ui, pad) : std::nullopt;
    for (int i = 0; i < 12; ++i) {
        int const column = ui.mirrored() ? 2 - i % 3 : i % 3;
        Rect const cell = rect.cell(i / 3 * 3 + column, 3, 4, ui.metrics().mm(2.5F));
        char const what = order[static_cast<std::size_t>(i)];
        if (!button(ui, cell, face(ui, pad, what))) continue;
        if (what == 'e')
            pressed = PadPress{PadPress::Kind::erase};
        else if (what == 's')
            pressed = PadPress{PadPress::Kind::submit};
        else
            pressed = PadPress{PadPress::Kind::digit, what};
    }
    return pressed;
}

}  // namespace jemaa::ui
