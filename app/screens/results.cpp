#include "screens/frame.h"
#include "screens/screens.h"
#include "session/update.h"
#include "tally/outcome.h"
#include "ui/bar_chart.h"

namespace jemaa::screens {

using namespace ui;

namespace {

std::vector<Bar> bars_of(session::State const& state, PollResults const& results,
                         tally::Outcome const& outcome, Ui const& ui) {
    std::vector<Bar> bars;
    for (auto const& placed : outcome.order) {
        for (auto const& option : results.options) {
            if (option.id != placed.option) continue;
            std::string const language = language_of(state, option);
            bars.push_back(
                {.key = "bar." + std::to_string(bars.size()),
                 .pictogram = session::option_pictogram(state, option),
                 .label = {session::option_title(state, option, state.language), language},
                 .value = placed.score,
                 .note = placed.tied && placed.score > 0 ? ui.say("results.tied") : "",
                 .leading = placed.place <= 3 && placed.score > 0});
        }
    }
    return bars;
}

}  // namespace

void draw_results(session::State const& state, session::ResultsView const& view, Ui& ui,
                  Actions& actions) {
    Frame frame{.primary =
                    primary_command("done", ui.say("frame.done"), Icon::check, session::GoBack{})};
    if (view.error) {
        frame.back = back_command(ui);
        frame.primary =
            primary_command("retry", ui.say("save.retry"), Icon::reopen, session::GoOn{});
    }
    Rect area = draw_frame(state, ui, frame, actions).content;
    int const at = agenda::find_step(*state.agenda, view.vote);
    std::string const title = ui.say("results.title");
    if (view.error) {
        draw_heading(ui, area, title,
                     ui.say("error." + std::string(name_of(view.error->code)),
                            {{"where", view.error->where}, {"detail", view.error->detail}}));
        return;
    }
    if (!view.results || at < 0) {
        draw_heading(ui, area, title, ui.say("results.counting"));
        return;
    }
    auto const outcome = tally::count(*view.results);
    if (!outcome) {
        draw_heading(ui, area, title, to_string(outcome.error()));
        return;
    }
    auto const& vote = state.agenda->steps[static_cast<std::size_t>(at)];
    draw_heading(ui, area, title,
                 ui.say_n("results.ballots", outcome->ballots) + " · " +
                     ui.say_n("results.dots", outcome->total) + " · " +
                     text::isolated(vote.title.in(state.language)));
    if (outcome->ballots == 0) {
        ui.pictogram(area.middle(area.w, area.h * 0.5F), "📭");
        return;
    }
    bar_chart(ui, area, bars_of(state, *view.results, *outcome, ui));
}

}  // namespace jemaa::screens
