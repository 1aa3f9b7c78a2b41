#include <algorithm>
#include <utility>

#include "screens/console_agenda.h"
#include "screens/console_commands.h"
#include "screens/console_seal.h"
#include "screens/console_watch.h"
#include "screens/frame.h"
#include "screens/screens.h"
#include "session/rounds.h"
#include "session/update.h"
#include "ui/button.h"

namespace jemaa::screens {

using namespace ui;

namespace {

void draw_top(session::State const& state, Ui& ui, Rect bar, Actions& actions) {
    auto const& m = ui.metrics();
    std::string const title = state.agenda->cluster.in(state.language);
    // Words only where they leave room for the title.
    bool const terse = m.compact() || ui.comfort().text_size > 1;
    bool const votes_now = std::holds_alternative<agenda::Vote>(step_of(state).kind) &&
                           session::is_running(state, session::current_step(state));
    Command const commands[] = {
        {{.key = "leave",
          .label = terse ? "" : ui.say("console.leave"),
          .icon = Icon::leave,
          .name = ui.say("console.leave")},
         session::AskFacilitator{session::Unlock::Purpose::leave}},
        {{.key = "export",
          .label = terse ? "" : ui.say("console.export"),
          .icon = Icon::export_file,
          .name = ui.say("console.export")},
         session::OpenExport{}},
        {{.key = "more", .icon = Icon::more, .name = ui.say("console.more")}, session::OpenMore{}},
        {{.key = "exchange",
          .icon = Icon::usb,
          .name = ui.say("console.exchange"),
          .enabled = !votes_now},
         session::OpenExchange{}},
    };
    for (auto const& command : commands) {
        if (command.button.key == "export" && side_command(state, ui).button.key == "export")
            continue;
        if (button(ui, bar.cut_end(button_width(ui, command.button)), command.button))
            actions.push_back(command.action);
        bar.cut_end(m.mm(2.5F));
    }
    draw_languages(state, ui, bar, actions);
    ui.icon(bar.cut_start(m.mm(10)), Icon::unlock, ui.theme().act);
    bar.cut_start(m.mm(2));
    ui.note({.key = "cluster", .role = Role::heading, .name = title, .rect = bar});
    Look const strong{.size = m.body(),
                      .colour = ui.theme().ink,
                      .weight = text::Weight::bold,
                      .stand = Stand::middle,
                      .most_lines = 1};
    if (bar.w < m.mm(12)) return;  // nothing but an ellipsis, over the commands
    float const wide = ui.measure({title, ""}, strong).width + 1;
    ui.write(bar.cut_start(std::min(wide, bar.w)), {title, ""}, strong);
    bar.cut_start(m.mm(4));
    std::string const since =
        text::date(state.language, Milliseconds(state.record.workshop.created_ms));
    Look const soft{
        .size = m.small(), .colour = ui.theme().ink_soft, .stand = Stand::middle, .most_lines = 1};
    if (ui.measure({since, ""}, soft).width <= bar.w) ui.write(bar, {since, ""}, soft);
}

// What the facilitator can do with the closed step, or the one not begun.
std::optional<Command> second_command(session::State const& state, Ui const& ui) {
    int const at = session::current_step(state);
    bool const last = at + 1 == static_cast<int>(state.agenda->steps.size());
    bool const untouched = !session::is_running(state, at) && !session::is_closed(state, at);
    if ((untouched && !last) || session::may_ask_again(state))
        return Command{{.key = "next", .label = ui.say("console.next"), .icon = Icon::forward},
                       session::NextStep{}};
    if (session::may_vote_again(state))
        return Command{
            {.key = "vote_again", .label = ui.say("console.vote_again"), .icon = Icon::reopen},
            session::AskVoteAgain{}};
    if (session::may_reopen(state))
        return Command{{.key = "reopen", .label = ui.say("console.reopen"), .icon = Icon::reopen},
                       session::AskReopen{}};
    return std::nullopt;
}

std::vector<Command> other_commands(session::State const& state, Ui const& ui) {
    std::vector<Command> commands{{{.key = "undo",
                                    .label = ui.say("console.undo"),
                                    .icon = Icon::undo,
                                    .enabled = !state.undo.empty()},
                                   session::UndoAction{}}};
    if (session::current_step(state) > 0)
        commands.push_back(
            {{.key = "previous", .label = ui.say("console.previous"), .icon = Icon::back},
             session::PreviousStep{}});
    commands.push_back({{.key = "cards", .label = ui.say("console.cards"), .icon = Icon::cards},
                        session::OpenCards{}});
    if (auto const second = second_command(state, ui)) commands.push_back(*second);
    return commands;
}

void draw_bottom(session::State const& state, Ui& ui, Rect bar, Actions& actions) {
    auto const& m = ui.metrics();
    Rect row =
        bar.middle(bar.w - 2 * std::max(m.margin(), m.mm(3)), std::min(m.mm(20), bar.h - m.mm(3)));
    if (auto const main = main_command(state, ui)) {
        float const width = std::min(button_width(ui, main->button), row.w * 0.4F);
        if (button(ui, row.cut_end(width), main->button)) actions.push_back(main->action);
        row.cut_end(m.mm(3));
    }
    draw_command_row(ui, row, other_commands(state, ui), actions);
}

}  // namespace

void draw_console(session::State const& state, Ui& ui, Actions& actions) {
    auto const& m = ui.metrics();
    Rect area = ui.screen();
    draw_top(state, ui, draw_top_line(ui, area), actions);
    Rect const bottom = area.cut_bottom(m.bottom_bar());
    ui.fill({bottom.x, bottom.y, bottom.w, std::max(1.F, m.mm(0.3F))}, ui.theme().border);
    draw_bottom(state, ui, bottom, actions);

    area = area.inset(m.margin(), m.gap());
    draw_agenda(state, ui, area.cut_start(area.w * 0.33F));
    area.cut_start(m.gap() * 1.6F);
    auto const& step = step_of(state);
    Rect row = area.cut_bottom(m.mm(m.compact() ? 14.F : 18.F));
    area.cut_bottom(m.gap());
    draw_heading(ui, area, step.title.in(state.language), sentence_of(state, ui),
                 m.compact() ? area.h * 0.45F : 0);
    if (std::holds_alternative<agenda::Close>(step.kind))
        draw_seal(state, ui, area, actions);
    else
        draw_watch(state, ui, area, actions);
    Button const hand_over{
        .key = "hand_over", .label = ui.say("console.hand_over"), .icon = Icon::hand};
    float const room = row.w - m.target() - m.mm(6);  // what stands beside it needs its place
    if (button(ui, row.cut_start(std::min(button_width(ui, hand_over), room)), hand_over))
        actions.push_back(session::LockConsole{});
    row.cut_start(m.mm(3));
    draw_command_row(ui, row, {side_command(state, ui)}, actions);
}

}  // namespace jemaa::screens
