#include <algorithm>
#include <utility>

#include "domain/field.h"
#include "screens/console_agenda.h"
#include "screens/console_seal.h"
#include "screens/console_time.h"
#include "screens/figure.h"
#include "screens/frame.h"
#include "screens/screens.h"
#include "session/grouping.h"
#include "session/line.h"
#include "session/rounds.h"
#include "session/statement.h"
#include "session/update.h"
#include "ui/button.h"
#include "ui/progress.h"

namespace jemaa::screens {

using namespace ui;

namespace {

void draw_turnout(session::State const& state, std::string const& key, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    int const cast = session::ballots_cast(state.record, key);
    int const people = session::attendance_total(state.record);
    if (people == 0) {
        draw_figure(ui, area,
                    {"figure", text::number(state.language, cast), ui.say("console.voted")});
        return;
    }
    ui.fill(area, ui.theme().surface, m.corner());
    ui.outline(area, ui.theme().border, m.line(), m.corner());
    area = area.inset(m.mm(4));
    Rect const words = area.cut_bottom(m.body() * 1.6F);
    std::string const figure = std::to_string(cast) + "/" + std::to_string(people);
    std::string const label = ui.say(cast < people ? "console.voted" : "waiting.all_voted");
    progress_ring(ui, area,
                  {.key = "turnout",
                   .name = label,
                   .figure = figure,
                   .share = std::min(1.F, static_cast<float>(cast) / static_cast<float>(people))});
    ui.write(words, {label, ""},
             {.size = m.body(),
              .colour = ui.theme().ink_soft,
              .align = text::Align::center,
              .stand = Stand::middle,
              .most_lines = 1});
}

// What the step gathers, as a figure; false for a step that gathers nothing.
bool draw_step_figure(session::State const& state, Ui& ui, Rect area) {
    auto const& step = step_of(state);
    if (std::holds_alternative<agenda::Vote>(step.kind)) {
        draw_turnout(state, step.key, ui, area);
        return true;
    }
    if (std::holds_alternative<agenda::Ideas>(step.kind)) {
        auto const ideas =
            static_cast<std::int64_t>(session::ideas_of(state.record, step.key).size());
        draw_figure(
            ui, area,
            {"figure", text::number(state.language, ideas), ui.say_n("console.ideas", ideas), 2});
        return true;
    }
    if (std::holds_alternative<agenda::Welcome>(step.kind)) {
        int const people = session::attendance_total(state.record);
        draw_figure(ui, area,
                    {"figure", text::number(state.language, people),
                     ui.say("console.attendance.label"), 2});
        return true;
    }
    return false;
}

// What the facilitator watches during the current step.
void draw_watch(session::State const& state, Ui& ui, Rect area, Actions& actions) {
    auto const& m = ui.metrics();
    float const width = std::min(area.w * 0.5F, m.mm(90));
    area.h = std::min(area.h, m.mm(78));
    Rect const first{area.x, area.y, width, area.h};
    if (draw_step_figure(state, ui, first)) area.cut_start(width + m.gap());
    draw_time(state, ui, {area.x, area.y, std::min(area.w, width), area.h}, actions);
}

Command side_command(session::State const& state, Ui& ui) {
    auto const& step = step_of(state);
    if (std::holds_alternative<agenda::Welcome>(step.kind))
        return {{.key = "attendance", .label = ui.say("console.attendance"), .icon = Icon::people},
                session::OpenAttendance{}};
    if (std::holds_alternative<agenda::Findings>(step.kind))
        return {{.key = "room", .label = ui.say("console.findings"), .icon = Icon::wall},
                session::ShowRoom{}};
    if (std::holds_alternative<agenda::Wall>(step.kind))
        return {{.key = "room", .label = ui.say("console.wall"), .icon = Icon::wall},
                session::ShowRoom{}};
    if (std::holds_alternative<agenda::Grouping>(step.kind))
        return {{.key = "room", .label = ui.say("console.grouping"), .icon = Icon::grouping},
                session::ShowRoom{}};
    if (std::holds_alternative<agenda::Statement>(step.kind))
        return {{.key = "room", .label = ui.say("console.statement"), .icon = Icon::wall},
                session::ShowRoom{}};
    if (std::holds_alternative<agenda::Lines>(step.kind))
        return {{.key = "room", .label = ui.say("console.lines"), .icon = Icon::wall},
                session::ShowRoom{}};
    if (std::holds_alternative<agenda::Plan>(step.kind))
        return {{.key = "room", .label = ui.say("console.plan"), .icon = Icon::time_line},
                session::ShowRoom{}};
    if (std::holds_alternative<agenda::Results>(step.kind))
        return {{.key = "room", .label = ui.say("console.results"), .icon = Icon::results},
                session::ShowRoom{}};
    return {{.key = "export", .label = ui.say("console.export"), .icon = Icon::export_file},
            session::OpenExport{}};
}

// A vote to which neither the template nor the room gives anything to choose.
bool lacks_options(session::State const& state) {
    auto const& step = step_of(state);
    auto const* vote = std::get_if<agenda::Vote>(&step.kind);
    if (!vote || !vote->options.empty() || !vote->repeats.empty()) return false;
    if (!vote->statement_from.empty())
        return session::versions_of(state.record, vote->statement_from).empty();
    if (!session::lines_of(state, vote->lines_from).empty()) return false;
    return session::joining(state, step).empty();
}

// A vote about a budget on lines of which some have no cost yet.
bool lacks_costs(session::State const& state) {
    auto const* vote = std::get_if<agenda::Vote>(&step_of(state).kind);
    return vote && !session::lines_without_cost(state, *vote).empty();
}

// What keeps the current step from being started; or the step's own words.
std::string sentence_of(session::State const& state, Ui const& ui) {
    if (lacks_options(state)) return ui.say("console.no_options");
    if (lacks_costs(state)) return ui.say("console.no_costs");
    return step_of(state).prompt.in(state.language);
}

std::optional<Command> main_command(session::State const& state, Ui& ui) {
    int const at = session::current_step(state);
    auto const& steps = state.agenda->steps;
    bool const last = at + 1 == static_cast<int>(steps.size());
    if (session::is_running(state, at)) {
        if (std::holds_alternative<agenda::Vote>(step_of(state).kind))
            return primary_command("close_vote", ui.say("console.close_vote"), Icon::vote,
                                   session::CloseStep{});
        if (last)
            return primary_command("close", ui.say("console.close"), Icon::check,
                                   session::CloseStep{});
        return primary_command("next", ui.say("console.next"), Icon::forward, session::NextStep{});
    }
    if (session::may_ask_again(state))
        return primary_command("start_step", ui.say("console.ask_again"), Icon::vote,
                               session::StartStep{});
    if (session::is_closed(state, at)) {
        if (last) return std::nullopt;
        return primary_command("next", ui.say("console.next"), Icon::forward, session::NextStep{});
    }
    auto start =
        primary_command("start_step", ui.say("console.start"), Icon::play, session::StartStep{});
    start.button.enabled = !lacks_options(state) && !lacks_costs(state);
    return start;
}

void draw_top(session::State const& state, Ui& ui, Rect bar, Actions& actions) {
    auto const& m = ui.metrics();
    std::string const title = state.agenda->cluster.in(state.language);
    bool const votes_now = std::holds_alternative<agenda::Vote>(step_of(state).kind) &&
                           session::is_running(state, session::current_step(state));
    Command const commands[] = {
        {{.key = "leave",
          .label = m.compact() ? "" : ui.say("console.leave"),
          .icon = Icon::leave,
          .name = ui.say("console.leave")},
         session::AskFacilitator{session::Unlock::Purpose::leave}},
        {{.key = "export",
          .label = m.compact() ? "" : ui.say("console.export"),
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
    float const wide = ui.measure({title, ""}, strong).width + 1;
    ui.write(bar.cut_start(std::min(wide, bar.w)), {title, ""}, strong);
    bar.cut_start(m.mm(4));
    std::string const since =
        text::date(state.language, Milliseconds(state.record.workshop.created_ms));
    Look const soft{
        .size = m.small(), .colour = ui.theme().ink_soft, .stand = Stand::middle, .most_lines = 1};
    if (ui.measure({since, ""}, soft).width <= bar.w) ui.write(bar, {since, ""}, soft);
}

void place_button(Ui& ui, Rect& row, Command const& command, Actions& actions) {
    Button spec = command.button;
    if (button_width(ui, spec) > row.w) spec.name = std::exchange(spec.label, {});  // only its sign
    if (button(ui, row.cut_start(button_width(ui, spec)), spec)) actions.push_back(command.action);
    row.cut_start(ui.metrics().mm(3));
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
    Command cards{{.key = "cards", .label = ui.say("console.cards"), .icon = Icon::cards},
                  session::OpenCards{}};
    if (m.compact()) {  // its place is kept, whatever the others need
        cards.button.name = std::exchange(cards.button.label, {});
        Rect const place = row.cut_end(button_width(ui, cards.button));
        if (button(ui, place, cards.button)) actions.push_back(cards.action);
        row.cut_end(m.mm(3));
    }
    Button undo{.key = "undo",
                .label = ui.say("console.undo"),
                .icon = Icon::undo,
                .enabled = !state.undo.empty()};
    place_button(ui, row, {undo, session::UndoAction{}}, actions);
    if (session::current_step(state) > 0)
        place_button(ui, row,
                     {{.key = "previous", .label = ui.say("console.previous"), .icon = Icon::back},
                      session::PreviousStep{}},
                     actions);
    if (session::may_ask_again(state))
        place_button(ui, row,
                     {{.key = "next", .label = ui.say("console.next"), .icon = Icon::forward},
                      session::NextStep{}},
                     actions);
    else if (session::may_vote_again(state))
        place_button(
            ui, row,
            {{.key = "vote_again", .label = ui.say("console.vote_again"), .icon = Icon::reopen},
             session::AskVoteAgain{}},
            actions);
    else if (session::may_reopen(state))
        place_button(ui, row,
                     {{.key = "reopen", .label = ui.say("console.reopen"), .icon = Icon::reopen},
                      session::AskReopen{}},
                     actions);
    if (!m.compact()) place_button(ui, row, cards, actions);
}

// What the step asks of the room, or what it still lacks.
std::string sentence_of(session::State const& state, Ui const& ui) {
    auto const& step = step_of(state);
    auto const* const vote = std::get_if<agenda::Vote>(&step.kind);
    bool const about_statement = vote && !vote->statement_from.empty();
    if (lacks_options(state))
        return ui.say(about_statement ? "console.no_statement" : "console.no_options");
    if (about_statement && session::is_closed(state, session::current_step(state)) &&
        !session::may_ask_again(state))
        return ui.say("console.statement_asked");
    return step.prompt.in(state.language);
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
    draw_heading(ui, area, step.title.in(state.language), sentence_of(state, ui));
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
    place_button(ui, row, side_command(state, ui), actions);
}

}  // namespace jemaa::screens
