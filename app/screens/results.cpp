#include <utility>
#include <variant>

#include "domain/rounds.h"
#include "screens/chart_view.h"
#include "screens/frame.h"
#include "screens/results_parts.h"
#include "screens/screens.h"
#include "screens/statement_parts.h"
#include "session/merging.h"
#include "session/reveal.h"

namespace jemaa::screens {

using namespace ui;

namespace {

Command done_command(Ui const& ui) {
    return primary_command("done", ui.say("frame.done"), Icon::check, session::GoBack{});
}

int pages_of(session::ResultsView const& view) {
    return view.meaning ? static_cast<int>(view.meaning->parts.size()) : 0;
}

// One way through: the outcome, then page by page what it means.
Frame frame_of(session::ResultsView const& view, Ui const& ui) {
    if (view.error)
        return {.back = back_command(ui),
                .primary =
                    primary_command("retry", ui.say("save.retry"), Icon::reopen, session::GoOn{})};
    if (session::covered_places(view) > 0)
        return {.back = back_command(ui),
                .primary = primary_command("reveal", ui.say("results.reveal_next"), Icon::show,
                                           session::ShowPage{view.page + 1})};
    Frame frame{.primary = done_command(ui)};
    if (view.page > 0) {
        frame.back = back_command(ui);
        frame.back->action = session::ShowPage{view.page - 1};
        if (view.page < pages_of(view))
            frame.primary = primary_command("next", ui.say("meaning.next"), Icon::forward,
                                            session::ShowPage{view.page + 1});
    } else if (!view.changes && view.counted && meaning::can_be_told(*view.counted)) {
        frame.back = Command{{.key = "done", .label = ui.say("frame.done"), .icon = Icon::check},
                             session::GoBack{}};
        frame.primary =
            primary_command("meaning", ui.say("meaning.open"), Icon::forward, session::ShowPage{1});
    }
    return frame;
}

// The words that were asked about stand above the answers.
void draw_asked_words(ClosedVote const& closed, Ui& ui, Rect& area) {
    auto const statement = statement_of(closed.results().poll);
    if (!statement) return;
    draw_statement(closed.state, *statement, ui, area.cut_top(area.h * 0.45F));
    area.cut_top(ui.metrics().gap());
}

void draw_outcome(session::ResultsView const& view, ClosedVote const& closed, Ui& ui, Areas areas) {
    auto const vote = told(closed, ui);
    int const covered = session::covered_places(view);
    auto const heading =
        heading_of(vote, closed.step.title.in(closed.state.language), covered > 0, ui);
    if (!closed.counted.outcome)
        return draw_heading(ui, areas.content, heading.title, heading.sentence);
    draw_low_heading(ui, areas, heading.title, heading.sentence);
    Rect area = areas.content;
    auto chart = outcome_chart(vote, covered, ui);
    if (!chart) return ui.pictogram(area.middle(area.w, area.h * 0.5F), "📭");
    draw_asked_words(closed, ui, area);
    draw_chart(ui, std::move(*chart), area, view.for_room ? Touch::labels : Touch::none);
}

// What a further round changed, beside its result.
void draw_further_round(session::ResultsView const& view, ClosedVote const& closed, Ui& ui,
                        Rect area) {
    draw_heading(ui, area, ui.say("changes.title"), closed.step.title.in(closed.state.language));
    ClosedVote const earlier{closed.state, closed.step, *view.former_counted};
    if (auto const changes = charts::changes_of(told(closed, ui), told(earlier, ui)))
        draw_chart(ui, *changes, area);
}

// Whether both rounds are there and can be told so.
bool can_show_changes(session::ResultsView const& view) {
    auto const has_places = [](meaning::CountedPoll const* counted) {
        return counted && counted->outcome && !counted->results.ballots.empty() &&
               std::holds_alternative<tally::Outcome>(*counted->outcome);
    };
    return has_places(view.counted.get()) && has_places(view.former_counted.get());
}

std::vector<Command> middle_commands(session::State const& state, session::ResultsView const& view,
                                     Ui const& ui) {
    std::vector<Command> commands;
    if (session::covered_places(view) > 0) return commands;
    if (session::can_reveal(view) && !view.changes)
        commands.push_back(
            {{.key = "one_by_one", .label = ui.say("results.one_by_one"), .icon = Icon::hide},
             session::ShowPage{session::all_covered}});
    if (can_show_changes(view))
        commands.push_back({{.key = "changes",
                             .label = ui.say(view.changes ? "changes.back" : "changes.open"),
                             .icon = view.changes ? Icon::results : Icon::up},
                            session::ShowChanges{}});
    if (view.for_room && session::can_merge(state, view.vote))
        commands.push_back({{.key = "merging", .label = ui.say("merging.open"), .icon = Icon::wall},
                            session::OpenMerging{}});
    return commands;
}

void draw_page_number(session::ResultsView const& view, Ui& ui, Rect const& bar) {
    int const all = pages_of(view);
    std::string const page = ui.say("ballot.page", {{"n", view.page}, {"all", all}});
    ui.note({.key = "page", .role = Role::text, .name = page, .rect = bar});
    Look const look{.size = ui.metrics().body(),
                    .colour = ui.theme().ink_soft,
                    .align = text::Align::center,
                    .stand = Stand::middle,
                    .most_lines = 1};
    ui.write(bar, {page, ""}, look);
}

void draw_error(Error const& error, Ui& ui, Rect area) {
    std::string const what = "error." + std::string(name_of(error.code));
    draw_heading(ui, area, ui.say("results.title"),
                 ui.say(what, {{"where", error.where}, {"detail", error.detail}}));
}

}  // namespace

void draw_results(session::State const& state, session::ResultsView const& view, Ui& ui,
                  Actions& actions) {
    Areas const areas = draw_frame(state, ui, frame_of(view, ui), actions);
    Rect area = areas.content;
    if (view.error) return draw_error(*view.error, ui, area);
    int const at = agenda::find_step(*state.agenda, view.vote);
    bool const waits = !view.counted || (view.page > 0 && !view.meaning);
    if (waits || at < 0)
        return draw_heading(ui, area, ui.say("results.title"), ui.say("results.counting"));
    ClosedVote const closed{state, state.agenda->steps[static_cast<std::size_t>(at)],
                            *view.counted};
    if (view.page > 0) {
        draw_page_number(view, ui, areas.middle);
        auto const part = view.meaning->parts.at(static_cast<std::size_t>(view.page - 1));
        return draw_meaning(told(closed, ui), *view.meaning, part, ui, areas);
    }
    draw_command_row(ui, areas.middle, middle_commands(state, view, ui), actions);
    if (view.changes && can_show_changes(view)) return draw_further_round(view, closed, ui, area);
    draw_outcome(view, closed, ui, areas);
}

}  // namespace jemaa::screens
