#include "screens/console_commands.h"

#include "session/grouping.h"
#include "session/line.h"
#include "session/rounds.h"
#include "session/statement.h"
#include "session/update.h"

namespace jemaa::screens {

using namespace ui;

namespace {

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

}  // namespace

Command side_command(session::State const& state, Ui& ui) {
    auto const& step = step_of(state);
    if (std::holds_alternative<agenda::Welcome>(step.kind))
        return {{.key = "attendance", .label = ui.say("console.attendance"), .icon = Icon::people},
                session::OpenAttendance{}};
    if (std::holds_alternative<agenda::Findings>(step.kind))
        return {{.key = "room", .label = ui.say("console.findings"), .icon = Icon::wall},
                session::ShowRoom{}};
    if (std::holds_alternative<agenda::FollowUp>(step.kind))
        return {{.key = "room", .label = ui.say("console.follow_up"), .icon = Icon::wall},
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

std::string sentence_of(session::State const& state, Ui const& ui) {
    auto const& step = step_of(state);
    auto const* const vote = std::get_if<agenda::Vote>(&step.kind);
    bool const about_statement = vote && !vote->statement_from.empty();
    if (lacks_options(state))
        return ui.say(about_statement ? "console.no_statement" : "console.no_options");
    if (lacks_costs(state)) return ui.say("console.no_costs");
    if (about_statement && session::is_closed(state, session::current_step(state)) &&
        !session::may_ask_again(state))
        return ui.say("console.statement_asked");
    auto const& said = step.guide.empty() ? step.prompt : step.guide;
    return said.in(state.language);
}

}  // namespace jemaa::screens
