#include <algorithm>

#include "agenda/pictograms.h"
#include "screens/frame.h"
#include "screens/pictogram_grid.h"
#include "screens/screens.h"
#include "screens/typing.h"
#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;
using session::PictogramSearch;

namespace {

void draw_subject(PictogramSearch const& search, agenda::Subject const& subject, Ui& ui,
                  Rect const& cell, Actions& actions) {
    auto const& m = ui.metrics();
    bool const is_it = search.subject == subject.key;
    std::string const key = "subject." + subject.key;
    std::string const& name = subject.about.name.in(ui.language());
    if (ui.press({.key = key, .role = Role::card, .name = name, .selected = is_it, .rect = cell}))
        actions.push_back(session::ShowSubject{subject.key});
    bool const loud = is_it || ui.held(key, cell);
    ui.fill(cell, loud ? ui.theme().current : ui.theme().surface, m.button_corner());
    ui.outline(cell, loud ? ui.theme().act : ui.theme().border, is_it ? ui.chosen_line() : m.line(),
               m.button_corner());
    Rect area = cell.inset(std::max(m.mm(1.5F), ui.chosen_line() * 1.2F));
    Look look{.size = m.small(),
              .weight = is_it ? text::Weight::bold : text::Weight::regular,
              .align = text::Align::center,
              .stand = Stand::middle,
              .most_lines = 1};
    Rect words = area;
    words = words.cut_bottom(m.mm(8));
    look = fitting(ui, {name, ""}, look, words);
    bool const fits = area.h >= m.mm(20) && ui.measure({name, ""}, look).width <= words.w;
    if (fits) ui.write(area.cut_bottom(m.mm(8)), {name, ""}, look);
    ui.pictogram(area, subject.about.sign);
}

void draw_subjects(PictogramSearch const& search, Ui& ui, Rect const& row, Actions& actions) {
    auto const& subjects = agenda::pictogram_subjects();
    auto const count = static_cast<int>(subjects.size());
    for (int i = 0; i < count; ++i)
        draw_subject(search, subjects[static_cast<std::size_t>(i)], ui,
                     row.cell(i, count, 1, ui.metrics().mm(2.5F)), actions);
}

void draw_found(PictogramSearch const& search, Ui& ui, Rect const& area, Actions& actions) {
    auto const found = agenda::find_pictograms(search.by_word ? std::string() : search.subject,
                                               search.by_word ? search.text : std::string());
    PictogramGrid grid{.chosen = search.idea.pictogram, .page = search.page};
    for (auto const* pictogram : found) grid.signs.push_back(pictogram->sign);
    if (!grid.signs.empty()) return draw_pictogram_grid(ui, area, grid, actions);
    std::string const none = ui.say("pictograms.none");
    ui.note({.key = "none", .role = Role::text, .name = none, .rect = area});
    ui.write(area, {none, ""},
             {.colour = ui.theme().ink_soft,
              .align = text::Align::center,
              .stand = Stand::middle,
              .most_lines = 6});
}

}  // namespace

void draw_pictogram_search(session::State const& state, PictogramSearch const& search, Ui& ui,
                           Actions& actions) {
    auto const& m = ui.metrics();
    Frame const frame{.back = back_command(ui),
                      .primary = Command{{.key = "by_word",
                                          .label = ui.say(search.by_word ? "pictograms.by_subject"
                                                                         : "pictograms.by_word"),
                                          .icon = search.by_word ? Icon::show : Icon::search},
                                         session::SearchByWord{!search.by_word}}};
    Areas areas = draw_frame(state, ui, frame, actions);
    Rect area = areas.content;
    if (!search.by_word) {
        draw_dense_heading(ui, areas, ui.say("pictograms.title"), "");
        area = areas.content;
        draw_subjects(search, ui, area.cut_top(m.mm(m.compact() ? 14.F : 30.F)), actions);
        area.cut_top(m.gap());
        return draw_found(search, ui, area, actions);
    }
    float const keys = m.mm(m.compact() ? 12.7F : 15.F) * 5 + m.mm(2.5F) * 4 + m.gap();
    float const field = m.mm(m.compact() ? 13.F : 20.F);
    bool const low = area.h < keys + field + m.mm(31);  // no room for two rows above
    Rect const typing = low ? area.cut_end(area.w * 0.75F) : area.cut_bottom(keys + field);
    low ? area.cut_end(m.gap()) : area.cut_bottom(m.mm(2.5F));
    draw_found(search, ui, area, actions);
    draw_typing(state, search, ui, typing,
                {.key = "pictograms.word",
                 .name = ui.say("pictograms.by_word"),
                 .hint = ui.say("pictograms.hint")},
                actions);
}

}  // namespace jemaa::screens
