#include <algorithm>

#include "screens/field_words.h"
#include "screens/frame.h"
#include "screens/plan_parts.h"
#include "screens/screens.h"
#include "screens/typing.h"
#include "ui/choice_card.h"
#include "ui/numeric_pad.h"

namespace jemaa::screens {

using namespace ui;
using session::FieldEntry;
using session::FieldKind;
using session::ItemField;

namespace {

bool is_chosen(FieldEntry const& entry, std::string const& value) {
    return std::ranges::find(entry.chosen, value) != entry.chosen.end();
}

// A partner's name takes the place of what is there. Where not all names have
// room, their signs stand for them.
void draw_name_chips(session::State const& state, FieldEntry const& entry, Ui& ui, Rect row,
                     Actions& actions) {
    auto const* plan = session::plan_at(state, session::step_in(entry.from));
    if (entry.field != ItemField::responsible || !plan || plan->partners.empty()) return;
    float const gap = ui.metrics().mm(2.5F);
    auto const chip = [&](agenda::Choice const& partner, bool named) {
        std::string const name = partner.title.in(ui.language());
        return Button{.key = "name." + partner.key,
                      .label = partner.pictogram + (named ? " " + name : ""),
                      .name = name,
                      .size = ui.metrics().small()};
    };
    float all = -gap;
    for (auto const& partner : plan->partners) all += button_width(ui, chip(partner, true)) + gap;
    bool const named = all <= row.w;
    for (auto const& partner : plan->partners) {
        Button const spec = chip(partner, named);
        float const width = button_width(ui, spec);
        if (width > row.w) break;
        std::string const& name = spec.name;
        if (button(ui, row.cut_start(width), spec))
            actions.push_back(session::EditText{name, name.size()});
        row.cut_start(gap);
    }
}

void draw_words_field(session::State const& state, FieldEntry const& entry, Ui& ui,
                      Areas const& areas, Actions& actions) {
    draw_name_chips(state, entry, ui, areas.middle, actions);
    draw_typing(state, entry.words, ui, areas.content,
                {.key = "field.text",
                 .name = ui.say("item." + key_of(entry.field)),
                 .hint = ui.say("idea.hint")},
                actions);
}

void draw_amount(session::State const& state, FieldEntry const& entry, Ui& ui, Rect area,
                 Actions& actions) {
    auto const& m = ui.metrics();
    std::string const figure = text::number(state.language, entry.amount);
    Rect const pad = area.cut_end(area.w * 0.45F);
    auto const press =
        numeric_pad(ui, pad.middle(std::min(pad.w, m.mm(130)), std::min(pad.h, m.mm(140))),
                    {.erase_name = ui.say("keyboard.erase"), .submit_name = ui.say("item.save")});
    if (press && press->kind == PadPress::Kind::digit)
        actions.push_back(session::CellDigit{press->digit});
    if (press && press->kind == PadPress::Kind::erase) actions.push_back(session::CellErase{});
    if (press && press->kind == PadPress::Kind::submit) actions.push_back(session::SaveField{});
    area.cut_end(m.gap());
    ui.note({.key = "amount",
             .role = Role::meter,
             .name = ui.say("item.cost"),
             .value = figure,
             .rect = area});
    Rect const field = area.middle(area.w, std::min(area.h, m.mm(50)));
    ui.fill(field, ui.theme().surface, m.corner());
    ui.outline(field, ui.theme().act, m.line(), m.corner());
    Look look{.size = m.title() * 1.4F,
              .colour = ui.theme().ink,
              .weight = text::Weight::bold,
              .align = text::Align::center,
              .stand = Stand::middle,
              .most_lines = 1};
    while (look.size > m.mm(5) && ui.measure({figure, ""}, look).width > field.w - m.mm(4))
        look.size *= 0.9F;
    ui.write(field, {figure, ""}, look);
}

void draw_emoji(FieldEntry const& entry, session::Offered const& offered, Ui& ui, Rect const& cell,
                Actions& actions) {
    auto const card = choice_card(ui, cell,
                                  {.key = "choice." + offered.value,
                                   .pictogram = offered.pictogram,
                                   .title = {},
                                   .text = {},
                                   .selected = is_chosen(entry, offered.value)});
    if (card.pressed) actions.push_back(session::ChooseValue{offered.value});
}

void draw_choice(FieldEntry const& entry, session::Offered const& offered, Ui& ui, Rect const& cell,
                 Actions& actions) {
    if (offered.title.empty()) return draw_emoji(entry, offered, ui, cell, actions);
    auto const card = choice_card(ui, cell,
                                  {.key = "choice." + offered.value,
                                   .pictogram = offered.pictogram,
                                   .title = {offered.title, ""},
                                   .text = {},
                                   .selected = is_chosen(entry, offered.value)});
    if (card.pressed) actions.push_back(session::ChooseValue{offered.value});
}

// Previous and next page between the buttons of the bottom bar.
void draw_pages(int page, int pages, std::string const& where, Ui& ui, Rect const& bar,
                Actions& actions) {
    if (pages < 2) return;
    float const target = ui.metrics().target();
    float const width = std::max(target, std::min(target * 1.3F, bar.w * 0.3F));
    Rect row = bar.middle(std::min(bar.w, width * 2 + ui.metrics().mm(34)), bar.h);
    if (button(ui, row.cut_start(width),
               {.key = "page.previous",
                .icon = Icon::back,
                .name = ui.say("wall.previous"),
                .enabled = page > 0}))
        actions.push_back(session::ShowPage{page - 1});
    if (button(ui, row.cut_end(width),
               {.key = "page.next",
                .icon = Icon::forward,
                .name = ui.say("wall.next"),
                .enabled = page + 1 < pages}))
        actions.push_back(session::ShowPage{page + 1});
    ui.note({.key = "page", .role = Role::text, .name = where, .rect = row});
    Look const look{.size = ui.metrics().body(),
                    .colour = ui.theme().ink,
                    .weight = text::Weight::bold,
                    .align = text::Align::center,
                    .stand = Stand::middle,
                    .most_lines = 1};
    if (ui.measure({where, ""}, look).width <= row.w) ui.write(row, {where, ""}, look);
}

void draw_choices_field(session::State const& state, FieldEntry const& entry, Ui& ui, Areas areas,
                        Actions& actions) {
    auto const offered = session::offered_for(state, entry, state.language);
    int const pages = session::offered_pages(entry, offered.size());
    int const page = std::clamp(entry.page, 0, pages - 1);
    draw_pages(page, pages, std::to_string(page + 1) + "/" + std::to_string(pages), ui,
               areas.middle, actions);
    bool const emoji = entry.field == ItemField::pictogram;
    int const most = emoji ? session::pictograms_per_page : session::choices_per_page;
    int const here = std::min(most, static_cast<int>(offered.size()) - page * most);
    int const columns = emoji ? 8 : here <= 3 ? std::max(1, here) : here <= 6 ? 3 : 4;
    int const rows = emoji ? 3 : std::max(1, (here + columns - 1) / columns);
    for (int i = 0; i < here; ++i)
        draw_choice(entry, offered[static_cast<std::size_t>(page * most + i)], ui,
                    areas.content.cell(i, columns, rows, ui.metrics().gap()), actions);
}

// Twelve months of one year; those that the plan does not reach cannot be touched.
void draw_months(session::State const& state, FieldEntry const& entry, Ui& ui, Areas areas,
                 Actions& actions) {
    auto const* plan = session::plan_at(state, session::step_in(entry.from));
    if (!plan) return;
    int const years = session::plan_years(*plan);
    int const page = std::clamp(entry.page, 0, years - 1);
    int const year = plan->start.year + page;
    draw_pages(page, years, std::to_string(year), ui, areas.middle, actions);
    for (int i = 0; i < 12; ++i) {
        Month const month{year, i + 1};
        std::string const value = to_string(month);
        Button const spec{.key = "choice." + value,
                          .label = month_words(month, ui),
                          .enabled = session::is_offered(state, entry, month),
                          .selected = is_chosen(entry, value),
                          .size = ui.metrics().body()};
        if (button(ui, areas.content.cell(i, 4, 3, ui.metrics().gap()), spec))
            actions.push_back(session::ChooseValue{value});
    }
}

bool is_of_line(FieldEntry const& entry) {
    return std::holds_alternative<session::LinesView>(entry.from);
}

std::string question_of(FieldEntry const& entry, Ui const& ui) {
    if (is_of_line(entry) && entry.field == ItemField::title) return ui.say("item.ask.line");
    if (is_of_line(entry) && entry.field == ItemField::cost) return ui.say("item.ask.line_cost");
    return ui.say("item.ask." + key_of(entry.field));
}

}  // namespace

void draw_field_entry(session::State const& state, FieldEntry const& entry, Ui& ui,
                      Actions& actions) {
    Frame frame{
        .back = back_command(ui),
        .primary = primary_command("save", ui.say("item.save"), Icon::check, session::SaveField{})};
    frame.primary->button.enabled = session::can_save(state, entry);
    Areas areas = draw_frame(state, ui, frame, actions);
    draw_dense_heading(ui, areas, question_of(entry, ui), "");
    switch (session::kind_of(entry.field)) {
        case FieldKind::words: return draw_words_field(state, entry, ui, areas, actions);
        case FieldKind::amount: return draw_amount(state, entry, ui, areas.content, actions);
        case FieldKind::choice: return draw_choices_field(state, entry, ui, areas, actions);
        case FieldKind::month: return draw_months(state, entry, ui, areas, actions);
    }
}

}  // namespace jemaa::screens
