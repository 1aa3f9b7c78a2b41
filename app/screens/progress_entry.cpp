#include <algorithm>

#include "domain/field.h"
#include "screens/follow_up_parts.h"
#include "screens/frame.h"
#include "screens/plan_parts.h"
#include "screens/screens.h"
#include "screens/typing.h"
#include "ui/choice_card.h"

namespace jemaa::screens {

using namespace ui;
using session::Progress;

namespace {

std::optional<session::FollowedAction> followed(session::State const& state, Id const& action) {
    for (auto& known : session::followed_actions(state))
        if (known.planned.id == action) return std::move(known);
    return std::nullopt;
}

std::string about(agenda::Plan const& plan, session::FollowedAction const& action, Ui const& ui) {
    std::string words;
    for (auto const& part :
         {people_words(plan, action.planned, ui), period_words(action.planned, ui)})
        if (!part.empty()) words += (words.empty() ? "" : " · ") + text::isolated(part);
    return words;
}

void draw_choice(session::FollowedAction const& action, Progress progress, Ui& ui, Rect const& cell,
                 Actions& actions) {
    auto const& m = ui.metrics();
    std::string const name(session::name_of(progress));
    auto const card = choice_card(ui, cell,
                                  {.key = "progress." + name,
                                   .pictogram = look_of(progress).pictogram,
                                   .title = {progress_words(progress, ui), ""},
                                   .text = {ui.say("progress." + name + ".text"), ""},
                                   .selected = action.progress == progress,
                                   .footer = m.body() * 1.6F});
    Rect sign = card.footer;
    sign.w = std::min(sign.w, m.mm(40));
    auto const& look = look_of(progress);
    ui.fill({sign.x, sign.bottom() - m.mm(1.5F), sign.w, m.mm(1.5F)}, ui.theme().*look.ink,
            m.mm(0.7F));
    ui.icon({sign.x, sign.y, sign.h * 0.8F, sign.h * 0.8F}, look.icon, ui.theme().*look.ink);
    if (card.pressed) actions.push_back(session::SetProgress{name});
}

// What was remarked, to be touched; or how to remark something.
void draw_remark_row(session::FollowedAction const& action, Ui& ui, Rect const& row,
                     Actions& actions) {
    auto const& m = ui.metrics();
    std::string const name = ui.say("follow_up.remark");
    if (ui.press({.key = "remark",
                  .role = Role::button,
                  .name = name,
                  .value = action.remark,
                  .rect = row}))
        actions.push_back(session::OpenRemark{});
    bool const held = ui.held("remark", row);
    ui.fill(row, held ? ui.theme().current : ui.theme().surface, m.button_corner());
    ui.outline(row, held ? ui.theme().act : ui.theme().border, m.line(), m.button_corner());
    Rect inner = row.inset(m.mm(4), m.mm(1));
    float const side = std::min(inner.h, m.mm(9));
    ui.icon(inner.cut_start(side).middle(side, side), Icon::edit, ui.theme().act);
    inner.cut_start(m.mm(3));
    bool const none = action.remark.empty();
    ui.write(inner, {none ? name : text::isolated(action.remark), ""},
             {.size = m.body(),
              .colour = none ? ui.theme().ink_soft : ui.theme().ink,
              .stand = Stand::middle,
              .most_lines = 1});
}

void draw_commands(session::State const& state, session::ProgressEntry const& entry, Ui& ui,
                   Rect const& row, Actions& actions) {
    if (!state.facilitator.unlocked) return;
    draw_command_row(ui, row,
                     {{{.key = "undo",
                        .label = ui.say("console.undo"),
                        .icon = Icon::undo,
                        .name = ui.say("console.undo"),
                        .enabled = session::can_undo_progress(state, entry.from.step)},
                       session::UndoAction{}}},
                     actions);
}

}  // namespace

void draw_progress(session::State const& state, session::ProgressEntry const& entry, Ui& ui,
                   Actions& actions) {
    auto const& m = ui.metrics();
    Frame const frame{
        .primary = primary_command("done", ui.say("frame.done"), Icon::check, session::GoBack{})};
    Areas areas = draw_frame(state, ui, frame, actions);
    auto const action = followed(state, entry.action);
    if (!action) return;
    auto const& plan = *session::earlier_plan(state);
    draw_commands(state, entry, ui, areas.middle, actions);
    draw_dense_heading(ui, areas, title_of(plan, action->planned, ui), about(plan, *action, ui));
    Rect area = areas.content;
    draw_remark_row(*action, ui, area.cut_bottom(std::max(m.target(), m.body() * 2.F)), actions);
    area.cut_bottom(m.gap());
    int place = 0;
    for (Progress const progress : session::all_progress)
        draw_choice(*action, progress, ui, area.cell(place++, 3, 1, m.gap()), actions);
}

void draw_remark(session::State const& state, session::RemarkEntry const& entry, Ui& ui,
                 Actions& actions) {
    Frame const frame{
        .back = back_command(ui),
        .primary = primary_command("save", ui.say("note.save"), Icon::save, session::KeepRemark{})};
    Areas areas = draw_frame(state, ui, frame, actions);
    auto const action = followed(state, entry.from.action);
    auto const* const plan = session::earlier_plan(state);
    draw_dense_heading(ui, areas,
                       action && plan ? title_of(*plan, action->planned, ui) : std::string(), "");
    draw_typing(state, entry, ui, areas.content,
                {.key = "remark.text",
                 .name = ui.say("follow_up.remark"),
                 .hint = ui.say("follow_up.remark_hint")},
                actions);
}

}  // namespace jemaa::screens
