#include <algorithm>

#include "domain/voices.h"
#include "screens/field_words.h"
#include "screens/frame.h"
#include "screens/screens.h"
#include "session/item.h"
#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;
using session::ItemField;

namespace {

// Typed words are set as their own letters run.
Words typed(Ui const& ui, std::string const& value) {
    char const* const other = ui.mirrored() ? "fr" : "ar";
    std::string const language = has_letters_for(value, ui.language()) ? "" : other;
    return {text::isolated(value), language};
}

// One thing that is said of it, with its name above; to be touched.
void draw_field(session::State const& state, Item const& item, ItemField field, Ui& ui,
                Rect const& cell, Actions& actions) {
    auto const& m = ui.metrics();
    std::string const key = "field." + key_of(field);
    std::string const name = ui.say("item." + key_of(field));
    std::string const value = value_words(state, item, field, ui);
    if (ui.press({.key = key, .role = Role::card, .name = name, .value = value, .rect = cell}))
        actions.push_back(session::OpenField{field});
    bool const held = ui.held(key, cell);
    ui.fill(cell, held ? ui.theme().current : ui.theme().surface, m.corner());
    ui.outline(cell, held ? ui.theme().act : ui.theme().border, m.line(), m.corner());
    Rect area = cell.inset(m.mm(m.compact() ? 2.5F : 4.F), m.mm(m.compact() ? 0.4F : 2.5F));
    Look const label{.size = m.compact() ? m.least() : m.small(), .colour = ui.theme().ink_soft};
    area.cut_top(ui.write(area, {name, ""}, fitting(ui, {name, ""}, label, area)));
    if (value.empty()) {
        float const sign = std::min(area.h, m.mm(9));
        Rect place = area.cut_start(sign);
        return ui.icon(place.middle(sign, sign), Icon::plus, ui.theme().act);
    }
    if (field == ItemField::pictogram) return ui.pictogram(area, value);
    Look look{.size = m.body(),
              .colour = ui.theme().ink,
              .weight = text::Weight::bold,
              .stand = Stand::middle};
    Words const words = typed(ui, value);
    look = fitting(ui, words, look, area);
    Look one = look;
    one.most_lines = 1;
    float const line = ui.measure(words, one, area.w).height;
    look.most_lines = std::max(1, static_cast<int>(area.h / line));
    ui.write(area, words, look);
}

void draw_hiding(session::State const& state, Item const& item, Ui& ui, Rect const& row,
                 Actions& actions) {
    bool const hidden = session::is_hidden(state.record, item.id);
    Button spec{.key = hidden ? "show" : "remove",
                .label = ui.say(hidden ? "item.show" : "item.remove"),
                .icon = hidden ? Icon::reopen : Icon::close};
    if (button_width(ui, spec) > row.w) spec.name = std::exchange(spec.label, {});
    if (button(ui, row.middle(button_width(ui, spec), row.h), spec))
        actions.push_back(session::HideItem{!hidden});
}

}  // namespace

void draw_item_form(session::State const& state, session::ItemForm const& form, Ui& ui,
                    Actions& actions) {
    Frame const frame{
        .primary = primary_command("done", ui.say("frame.done"), Icon::check, session::GoBack{})};
    Areas areas = draw_frame(state, ui, frame, actions);
    auto const found = state.record.items.find(form.item);
    if (found == state.record.items.end()) return;
    Item const& item = found->second;
    draw_hiding(state, item, ui, areas.middle, actions);
    bool const is_line = item.kind == "line";
    draw_dense_heading(ui, areas, ui.say(is_line ? "item.line" : "item.action"),
                       ui.say("item.how"));
    auto const fields = session::fields_of(state, item);
    auto const count = static_cast<int>(fields.size());
    int const columns = 3, rows = std::max(2, (count + columns - 1) / columns);
    float const gap = std::min(ui.metrics().gap(), ui.metrics().mm(4));
    for (int i = 0; i < count; ++i)
        draw_field(state, item, fields[static_cast<std::size_t>(i)], ui,
                   areas.content.cell(i, columns, rows, gap), actions);
}

}  // namespace jemaa::screens
