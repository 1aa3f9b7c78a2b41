#include <initializer_list>
#include <utility>
#include <variant>

#include "budget/rules.h"
#include "domain/rounds.h"
#include "screens/frame.h"
#include "screens/results_parts.h"
#include "screens/screens.h"
#include "screens/statement_parts.h"
#include "session/merging.h"
#include "tally/merge_options.h"

namespace jemaa::screens {

using namespace ui;

namespace {

Frame frame_of(session::ResultsView const& view, Ui const& ui) {
    Frame frame{.primary =
                    primary_command("done", ui.say("frame.done"), Icon::check, session::GoBack{})};
    if (view.error) {
        frame.back = back_command(ui);
        frame.primary =
            primary_command("retry", ui.say("save.retry"), Icon::reopen, session::GoOn{});
    }
    return frame;
}

std::string joined(std::initializer_list<std::string> parts) {
    std::string all;
    for (auto const& part : parts)
        if (!part.empty()) all += (all.empty() ? "" : " · ") + part;
    return all;
}

std::string sentence_of(ClosedVote const& closed, tally::Outcome const& outcome, Ui const& ui) {
    bool const any = outcome.ballots > 0;
    return joined({ui.say_n("results.ballots", outcome.ballots),
                   outcome.blank > 0 ? ui.say_n("results.blank", outcome.blank) : "",
                   outcome.rejected > 0 ? ui.say_n("results.rejected", outcome.rejected) : "",
                   any ? unit_words(closed.results, outcome, ui) : "",
                   text::isolated(closed.step.title.in(closed.state.language))});
}

void draw_picture(ClosedVote const& closed, tally::Outcome const& outcome, Ui& ui,
                  Rect const& area) {
    auto const& steps = outcome.steps;
    if (std::holds_alternative<tally::RunOffSteps>(steps) ||
        std::holds_alternative<tally::TransferSteps>(steps))
        return draw_rounds(closed, outcome, ui, area);
    if (std::holds_alternative<tally::JudgmentSteps>(steps) ||
        std::holds_alternative<tally::ConsentSteps>(steps))
        return draw_shares(closed, outcome, ui, area);
    draw_bars(closed, outcome, ui, area);
}

// Options that were found to be one count once on each ballot.
Expected<tally::Outcome> counted(ClosedVote const& closed) {
    auto const merges = session::merges_of(closed.state.record, closed.results.poll.id);
    return merges.empty() ? tally::count(closed.results)
                          : tally::count_merged(closed.results, merges);
}

// The words that were asked about stand above the answers.
bool draw_agreement(ClosedVote const& closed, tally::Outcome const& outcome, Ui& ui, Rect area) {
    auto const statement = statement_of(closed.results.poll);
    if (!statement) return false;
    draw_statement(closed.state, *statement, ui, area.cut_top(area.h * 0.45F));
    area.cut_top(ui.metrics().gap());
    draw_shares(closed, outcome, ui, area);
    return true;
}

void draw_counted(ClosedVote const& closed, Ui& ui, Rect area) {
    if (budget::rule_named(closed.results.poll.rule)) return draw_funded(closed, ui, area);
    std::string const title = ui.say("results.title");
    auto const outcome = counted(closed);
    if (!outcome) return draw_heading(ui, area, title, to_string(outcome.error()));
    draw_heading(ui, area, title, sentence_of(closed, *outcome, ui));
    if (outcome->ballots == 0) return ui.pictogram(area.middle(area.w, area.h * 0.5F), "📭");
    if (draw_agreement(closed, *outcome, ui, area)) return;
    draw_picture(closed, *outcome, ui, area);
}

// What a further round changed, beside its result.
void draw_further_round(session::State const& state, session::ResultsView const& view,
                        ClosedVote const& closed, Ui& ui, Rect area) {
    draw_heading(ui, area, ui.say("changes.title"), closed.step.title.in(state.language));
    draw_changes(closed, {state, closed.step, *view.former_results}, ui, area);
}

std::vector<Command> middle_commands(session::State const& state, session::ResultsView const& view,
                                     Ui const& ui) {
    std::vector<Command> commands;
    if (can_show_changes(view))
        commands.push_back({{.key = "changes",
                             .label = ui.say(view.changes ? "changes.back" : "changes.open"),
                             .icon = view.changes ? Icon::results : Icon::up},
                            session::ShowPage{view.changes ? 0 : 1}});
    if (view.for_room && view.results && session::can_merge(state, view.vote))
        commands.push_back({{.key = "merging", .label = ui.say("merging.open"), .icon = Icon::wall},
                            session::OpenMerging{}});
    return commands;
}

// Side by side; where there is no room for words, only their signs.
void draw_middle(std::vector<Command> commands, Ui& ui, Rect const& bar, Actions& actions) {
    float const gap = ui.metrics().mm(2.5F);
    auto const width_of = [&] {
        float width = -gap;
        for (auto const& command : commands) width += button_width(ui, command.button) + gap;
        return width;
    };
    for (auto at = commands.rbegin(); at != commands.rend() && width_of() > bar.w; ++at)
        if (commands.size() > 1) at->button.name = std::exchange(at->button.label, {});
    Rect row = bar.middle(std::min(bar.w, width_of()), bar.h);
    for (auto const& command : commands) {
        if (button(ui, row.cut_start(button_width(ui, command.button)), command.button))
            actions.push_back(command.action);
        row.cut_start(gap);
    }
}

}  // namespace

void draw_results(session::State const& state, session::ResultsView const& view, Ui& ui,
                  Actions& actions) {
    Areas const areas = draw_frame(state, ui, frame_of(view, ui), actions);
    Rect area = areas.content;
    draw_middle(middle_commands(state, view, ui), ui, areas.middle, actions);
    int const at = agenda::find_step(*state.agenda, view.vote);
    if (view.error) {
        std::string const what = "error." + std::string(name_of(view.error->code));
        draw_heading(ui, area, ui.say("results.title"),
                     ui.say(what, {{"where", view.error->where}, {"detail", view.error->detail}}));
        return;
    }
    if (!view.results || at < 0)
        return draw_heading(ui, area, ui.say("results.title"), ui.say("results.counting"));
    auto const& step = state.agenda->steps[static_cast<std::size_t>(at)];
    ClosedVote const closed{state, step, *view.results};
    if (view.changes && can_show_changes(view))
        return draw_further_round(state, view, closed, ui, area);
    draw_counted(closed, ui, area);
}

}  // namespace jemaa::screens
