#include <algorithm>

#include "screens/frame.h"
#include "screens/page_turns.h"
#include "screens/screens.h"
#include "session/clips.h"
#include "text/messages_to_record.h"
#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;
using session::ClipsView;
using session::ToSay;

namespace {

std::string sentence_of(std::vector<ToSay> const& words, Ui const& ui) {
    if (words.empty()) return ui.say("clips.nothing");
    auto const missing = std::ranges::count(words, false, &ToSay::recorded);
    return missing == 0 ? ui.say("clips.all") : ui.say_n("clips.missing", missing);
}

// Which language, then whose words.
std::vector<Command> choices(session::State const& state, ClipsView const& view, Ui const& ui) {
    std::vector<Command> commands;
    for (auto const& language : state.agenda->languages)
        commands.push_back(
            {{.key = "in." + language,
              .label = text::message(language, "language.name"),
              .selected = language == view.language,
              .language = language},
             session::ShowClips{language, text::messages_to_record(language), view.of_program}});
    for (bool const program : {false, true})
        commands.push_back({{.key = program ? "of_program" : "of_workshop",
                             .label = ui.say(program ? "clips.program" : "clips.workshop"),
                             .icon = program ? Icon::sound : Icon::people,
                             .selected = program == view.of_program},
                            session::ShowClips{view.language, view.program, program}});
    return commands;
}

void draw_words(ToSay const& one, ClipsView const& view, std::size_t at, Ui& ui, Rect const& cell,
                Actions& actions) {
    auto const& m = ui.metrics();
    std::string const key = "clip." + std::to_string(at);
    std::string const state = ui.say(one.recorded ? "clips.recorded" : "clips.unrecorded");
    Rect row = cell;
    float const side = std::max(m.target(), std::min(cell.h, m.mm(16)));
    if (one.recorded) {
        if (button(ui, row.cut_end(side).middle(side, std::min(cell.h, side)),
                   {.key = "hear." + std::to_string(at),
                    .icon = Icon::play,
                    .name = ui.say("clips.hear"),
                    .size = side * 0.42F}))
            actions.push_back(session::HearWords{one.words});
        row.cut_end(m.mm(2.5F));
    }
    if (ui.press({.key = key,
                  .role = Role::card,
                  .name = one.words,
                  .value = state,
                  .language = view.language,
                  .rect = row}))
        actions.push_back(session::RecordWords{one.words});
    bool const held = ui.held(key, row);
    ui.fill(row, held ? ui.theme().current : ui.theme().surface, m.corner());
    ui.outline(row, held ? ui.theme().act : ui.theme().border, m.line(), m.corner());
    Rect area = row.inset(m.mm(2.5F), m.mm(1));
    ui.icon(area.cut_start(std::min(area.h, m.mm(8))), one.recorded ? Icon::done : Icon::microphone,
            one.recorded ? ui.theme().good : ui.theme().act);
    area.cut_start(m.mm(3));
    Words const words{one.words, view.language};
    Look look{.size = m.compact() ? m.body() : m.strong(),
              .colour = ui.theme().ink,
              .stand = Stand::middle,
              .most_lines = 2};
    look = fitting(ui, words, look, area);
    while (look.most_lines > 1 && ui.measure(words, look, area.w).height > area.h)
        --look.most_lines;
    ui.write(area, words, look);
}

}  // namespace

void draw_clips(session::State const& state, ClipsView const& view, Ui& ui, Actions& actions) {
    auto const& m = ui.metrics();
    auto const words = session::to_say(state, view);
    int const pages = session::clip_pages(words.size());
    int const page = std::clamp(view.page, 0, pages - 1);
    Areas areas = draw_frame(state, ui, {.back = back_command(ui)}, actions);
    draw_page_turns(page, pages, ui, areas.middle, actions);
    draw_low_heading(ui, areas, ui.say("more.clips"), sentence_of(words, ui));
    Rect const row = areas.content.cut_top(m.target());
    draw_command_row(ui, row, choices(state, view, ui), actions);
    areas.content.cut_top(m.gap());
    auto const first = static_cast<std::size_t>(page * session::clips_per_page);
    auto const shown = std::min<std::size_t>(session::clips_per_page,
                                             words.size() - std::min(first, words.size()));
    for (std::size_t i = 0; i < shown; ++i)
        draw_words(words[first + i], view, first + i, ui,
                   areas.content.cell(static_cast<int>(i), 2, session::clips_per_page / 2, m.gap()),
                   actions);
}

}  // namespace jemaa::screens
