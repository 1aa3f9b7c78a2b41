#include <algorithm>

#include "screens/results_parts.h"
#include "ui/bar_chart.h"

namespace jemaa::screens {

using namespace ui;
using tally::Outcome;
using tally::Placed;

namespace {

// Copeland's wins minus losses, as wins.
double pairs_won(Outcome const& outcome, std::string const& rule, Placed const& placed) {
    auto const score = static_cast<double>(placed.score);
    auto const others = static_cast<double>(outcome.options.size()) - 1;
    return rule == "copeland" ? (score + others) / 2 : score;
}

std::string half_figure(double value, std::string const& language) {
    auto const whole = static_cast<std::int64_t>(value);
    bool const half = value - static_cast<double>(whole) > 0.25;
    std::string const point = language == "en" ? ".5" : ",5";
    return text::number(language, whole) + (half ? point : "");
}

// How many put this option before the one that follows it, and how many not.
std::string against_next(Outcome const& outcome, std::size_t at, Ui const& ui) {
    auto const& steps = std::get<tally::PairSteps>(outcome.steps);
    if (at + 1 >= outcome.order.size()) return {};
    auto const i = number_of(outcome, outcome.order[at].option);
    auto const j = number_of(outcome, outcome.order[at + 1].option);
    auto const all = static_cast<std::size_t>(steps.options);
    return ui.say("results.against_next",
                  {{"won", steps.preferred[i * all + j]}, {"lost", steps.preferred[j * all + i]}});
}

std::string places_of(tally::Worth const& worth, Ui const& ui) {
    if (worth.best_place == worth.worst_place)
        return ui.say("results.place", {{"n", worth.best_place}});
    return ui.say("results.places", {{"from", worth.best_place}, {"to", worth.worst_place}});
}

std::string note_of(ClosedVote const& closed, Outcome const& outcome, std::size_t at,
                    Ui const& ui) {
    auto const& placed = outcome.order[at];
    auto const number = number_of(outcome, placed.option);
    if (placed.tied) return ui.say("results.tied");
    if (std::holds_alternative<tally::PairSteps>(outcome.steps))
        return against_next(outcome, at, ui);
    if (auto const* worth = std::get_if<tally::WorthSteps>(&outcome.steps))
        return places_of(worth->options[number], ui);
    if (auto const* score = std::get_if<tally::ScoreSteps>(&outcome.steps))
        return criteria_words(closed, *score, number, ui.language());
    return {};
}

Bar bar_of(ClosedVote const& closed, Outcome const& outcome, std::size_t at,
           std::string const& figure, Ui const& ui) {
    auto const& placed = outcome.order[at];
    Bar bar{.option = row_of(closed, placed.option, at, badge_of(outcome, placed.option)),
            .length = static_cast<double>(placed.score) / static_cast<double>(placed.per),
            .figure = figure,
            .note = note_of(closed, outcome, at, ui)};
    if (std::holds_alternative<tally::PairSteps>(outcome.steps)) {
        bar.length = pairs_won(outcome, closed.results().poll.rule, placed);
        bar.figure = half_figure(bar.length, ui.language());
    }
    return bar;
}

// A worth is told as a share of a hundred.
Outcome in_percent(Outcome outcome) {
    for (auto& placed : outcome.order) placed.score *= 100;
    return outcome;
}

}  // namespace

void draw_bars(ClosedVote const& closed, Outcome const& outcome, Ui& ui, Rect area) {
    bool const worth = std::holds_alternative<tally::WorthSteps>(outcome.steps);
    bool const score = std::holds_alternative<tally::ScoreSteps>(outcome.steps);
    auto const figures = score_figures(worth ? in_percent(outcome) : outcome,
                                       score   ? 2
                                       : worth ? 0
                                               : 1,
                                       ui.language());
    std::vector<Bar> bars;
    for (std::size_t i = 0; i < outcome.order.size(); ++i)
        bars.push_back(bar_of(closed, outcome, i, figures[i], ui));
    bar_chart(ui, area, bars);
}

}  // namespace jemaa::screens
