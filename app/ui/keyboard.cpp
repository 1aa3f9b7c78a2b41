#include "ui/keyboard.h"

#include <algorithm>

#include "ui/button.h"
#include "ui/keyboard_layout.h"

namespace jemaa::ui {
namespace {

constexpr int letter_rows_kept = 4;  // so that keys do not jump between pages

std::optional<KeyPress> from_strokes(Ui& ui) {
    using Kind = KeyPress::Kind;
    for (auto const& stroke : ui.strokes()) {
        switch (stroke.kind) {
            case KeyStroke::Kind::letter: return KeyPress{Kind::insert, stroke.letter};
            case KeyStroke::Kind::backspace: return KeyPress{Kind::erase, {}};
            case KeyStroke::Kind::left: return KeyPress{Kind::left, {}};
            case KeyStroke::Kind::right: return KeyPress{Kind::right, {}};
            default: break;
        }
    }
    return std::nullopt;
}

// Keys keep their left-to-right order: turned here, turned back when drawn.
Rect unmirrored(Ui& ui, Rect const& area, Rect const& key) {
    if (!ui.mirrored()) return key;
    return {area.x + area.right() - key.right(), key.y, key.w, key.h};
}

std::string face_of(std::string const& key) {
    bool const combining = key.size() == 2 && (key[0] == '\xD9') &&
                           static_cast<unsigned char>(key[1]) >= 0x8B &&
                           static_cast<unsigned char>(key[1]) <= 0xB0;
    return combining ? "ـ" + key : key;
}

std::string next_language(Keyboard const& spec) {
    auto const at = std::find(spec.languages.begin(), spec.languages.end(), spec.language);
    if (at == spec.languages.end() || at + 1 == spec.languages.end())
        return spec.languages.empty() ? spec.language : spec.languages.front();
    return *(at + 1);
}

struct FunctionKey {
    KeyPress::Kind kind;
    std::string key, label, name;
    Icon icon;
    float share;  // of the row's width
    bool selected;
    float size = 1;  // of the label
};

std::vector<FunctionKey> function_row(Ui& ui, Keyboard const& spec) {
    using Kind = KeyPress::Kind;
    std::string const other = letter_rows(spec.language, true)[0][0];
    bool const capitals = other == "A" || other == "Q";
    std::string const shift = capitals ? "" : spec.language.starts_with("ar") ? "ـَ" : other;
    return {
        {Kind::shift, "key.shift", shift, ui.say("keyboard.shift"),
         shift.empty() ? Icon::shift : Icon::none, 1.1F, spec.shift,
         shift.empty() ? 1.F : 0.75F},  // marks stand above the line
        {Kind::symbols, "key.symbols", "123", ui.say("keyboard.symbols"), Icon::none, 1.3F,
         spec.symbols},
        {Kind::language, "key.language", "ع a é", ui.say("keyboard.language"), Icon::none, 1.6F,
         false},
        {Kind::insert, "key.space", ui.say("keyboard.space"), "", Icon::none, 3.F, false},
        {Kind::left, "key.left", "", ui.say("keyboard.left"),
         ui.mirrored() ? Icon::forward : Icon::back, 1.F, false},
        {Kind::right, "key.right", "", ui.say("keyboard.right"),
         ui.mirrored() ? Icon::back : Icon::forward, 1.F, false},
        {Kind::erase, "key.erase", "", ui.say("keyboard.erase"), Icon::erase, 1.2F, false},
    };
}

std::optional<KeyPress> draw_function_row(Ui& ui, Rect const& area, Rect row, float gap,
                                          Keyboard const& spec) {
    std::optional<KeyPress> pressed;
    auto const keys = function_row(ui, spec);
    float shares = 0;
    for (auto const& key : keys) shares += key.share;
    float const unit = (row.w - gap * static_cast<float>(keys.size() - 1)) / shares;
    for (auto const& key : keys) {
        Rect const at = unmirrored(ui, area, row.cut_start(unit * key.share));
        row.cut_start(gap);
        if (!button(ui, at,
                    {.key = key.key,
                     .label = key.label,
                     .icon = key.icon,
                     .name = key.name,
                     .selected = key.selected,
                     .size = ui.metrics().small() * key.size,
                     .role = Role::key}))
            continue;
        std::string text;
        if (key.kind == KeyPress::Kind::insert) text = " ";
        if (key.kind == KeyPress::Kind::language) text = next_language(spec);
        pressed = KeyPress{key.kind, text};
    }
    return pressed;
}

}  // namespace

std::optional<KeyPress> keyboard(Ui& ui, Rect const& rect, Keyboard const& spec) {
    auto pressed = from_strokes(ui);
    auto const& rows =
        spec.symbols ? symbol_rows(spec.language) : letter_rows(spec.language, spec.shift);
    float const gap = ui.metrics().mm(2.5F);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (std::size_t c = 0; c < rows[r].size(); ++c) {
            Rect const cell =
                rect.cell(static_cast<int>(r * 10 + c), 10, letter_rows_kept + 1, gap);
            std::string const& text = rows[r][c];
            if (button(ui, unmirrored(ui, rect, cell),
                       {.key = "key." + text,
                        .label = face_of(text),
                        .role = Role::key,
                        .language = spec.language}))
                pressed = KeyPress{KeyPress::Kind::insert, text};
        }
    }
    Rect const last = rect.cell(letter_rows_kept * 10, 10, letter_rows_kept + 1, gap);
    Rect const row{rect.x, last.y, rect.w, last.h};
    if (auto const function = draw_function_row(ui, rect, row, gap, spec)) pressed = function;
    return pressed;
}

}  // namespace jemaa::ui
