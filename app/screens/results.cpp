#include <initializer_list>
#include <variant>

#include "budget/rules.h"
#include "screens/frame.h"
#include "screens/results_parts.h"
#include "screens/screens.h"
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

void draw_counted(ClosedVote const& closed, Ui& ui, Rect area) {
    if (budget::rule_named(closed.results.poll.rule)) return draw_funded(closed, ui, area);
    std::string const title = ui.say("results.title");
    auto const outcome = counted(closed);
    if (!outcome) return draw_heading(ui, area, title, to_string(outcome.error()));
    draw_heading(ui, area, title, sentence_of(closed, *outcome, ui));
    if (outcome->ballots == 0) return ui.pictogram(area.middle(area.w, area.h * 0.5F), "📭");
    draw_picture(closed, *outcome, ui, area);
}

void draw_merging(Ui& ui, Rect const& bar, Actions& actions) {
    Button const spec{.key = "merging", .label = ui.say("merging.open"), .icon = Icon::wall};
    float const width = std::min(bar.w, button_width(ui, spec));
    if (button(ui, bar.middle(width, bar.h), spec)) actions.push_back(session::OpenMerging{});
}

}  // namespace

void draw_results(session::State const& state, session::ResultsView const& view, Ui& ui,
                  Actions& actions) {
    Areas const areas = draw_frame(state, ui, frame_of(view, ui), actions);
    Rect area = areas.content;
    if (view.for_room && view.results && session::can_merge(state, view.vote))
        draw_merging(ui, areas.middle, actions);
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
    draw_counted({state, step, *view.results}, ui, area);
}

}  // namespace jemaa::screens
