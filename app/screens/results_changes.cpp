#include <algorithm>

#include "screens/results_parts.h"
#include "tally/changes.h"
#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;
using tally::Change;
using tally::Direction;
using tally::Outcome;

namespace {

Outcome const* outcome_of(meaning::CountedPoll const& counted) {
    return counted.outcome ? std::get_if<Outcome>(&*counted.outcome) : nullptr;
}

// Sums grow with the room; they are drawn as what one ballot gave.
bool adds_up(std::string const& rule) {
    return rule == "dots" || rule == "seeds" || rule == "approval" || rule.starts_with("borda");
}

double length_of(Outcome const& outcome, std::string const& rule,
                 std::optional<tally::Placed> const& placed) {
    if (!placed || outcome.ballots == 0) return 0;
    double const score = static_cast<double>(placed->score) / static_cast<double>(placed->per);
    return std::max(0., adds_up(rule) ? score / outcome.ballots : score);
}

struct Row {
    OptionRow option;
    double before = 0, after = 0;
    std::string figures;  ///< "12 → 17"
    std::string places;   ///< "place 3 → 1"
    Direction direction = Direction::same;
};

std::string figure_of(Outcome const& outcome, std::vector<std::string> const& figures,
                      std::optional<tally::Placed> const& placed) {
    if (!placed) return "–";
    auto const found = std::ranges::find(outcome.order, placed->option, &tally::Placed::option);
    return figures.at(static_cast<std::size_t>(found - outcome.order.begin()));
}

std::string places_of(Change const& change, Ui const& ui) {
    switch (direction_of(change)) {
        case Direction::joined: return ui.say("changes.joined");
        case Direction::gone: return ui.say("changes.gone");
        case Direction::same: return ui.say("changes.same", {{"n", change.after->place}});
        case Direction::up:
            return ui.say("changes.up",
                          {{"before", change.before->place}, {"after", change.after->place}});
        case Direction::down: break;
    }
    return ui.say("changes.down",
                  {{"before", change.before->place}, {"after", change.after->place}});
}

std::vector<Row> rows_of(ClosedVote const& later, Outcome const& after, ClosedVote const& earlier,
                         Outcome const& before, Ui const& ui) {
    auto const& rule = later.results().poll.rule;
    auto const then = score_figures(before, 1, ui.language());
    auto const now = score_figures(after, 1, ui.language());
    std::vector<Row> rows;
    for (auto const& change : tally::changes_between({earlier.results().options, before},
                                                     {later.results().options, after})) {
        auto const& vote = change.after ? later : earlier;
        Row row{row_of(vote, change.option.id, rows.size(), badge_of(after, change.option.id))};
        row.before = length_of(before, rule, change.before);
        row.after = length_of(after, rule, change.after);
        row.figures = ui.say("changes.figures", {{"before", figure_of(before, then, change.before)},
                                                 {"after", figure_of(after, now, change.after)}});
        row.places = places_of(change, ui);
        row.direction = direction_of(change);
        row.option.value = row.figures + ", " + row.places;
        rows.push_back(std::move(row));
    }
    return rows;
}

// Told apart by their shape: hollow before, full now.
void draw_bar(Ui& ui, Rect const& place, double share, bool hollow, Colour colour) {
    auto const& m = ui.metrics();
    Rect const bar{place.x, place.y, std::max(place.w * static_cast<float>(share), m.mm(0.9F)),
                   place.h};
    if (hollow)
        ui.outline(bar, ui.theme().ink_soft, m.line(), m.mm(0.6F));
    else
        ui.fill(bar, colour, m.mm(0.6F));
}

Icon sign_of(Direction direction) {
    if (direction == Direction::up || direction == Direction::joined) return Icon::up;
    return direction == Direction::same ? Icon::minus : Icon::down;
}

Look words_look(Ui const& ui, bool strong) {
    return {.size = strong ? ui.metrics().body() : ui.metrics().small(),
            .colour = strong ? ui.theme().ink : ui.theme().ink_soft,
            .weight = strong ? text::Weight::bold : text::Weight::regular,
            .stand = Stand::middle,
            .most_lines = 1};
}

void draw_words(Ui& ui, Rect area, Row const& row) {
    auto const& m = ui.metrics();
    float const sign = std::min(area.h, m.mm(8));
    ui.icon(area.cut_start(sign), sign_of(row.direction), ui.theme().ink);
    area.cut_start(m.mm(2));
    Words const figures{row.figures, ""}, places{row.places, ""};
    Rect const upper = area.cut_top(area.h * 0.52F);
    ui.write(upper, figures, fitting(ui, figures, words_look(ui, true), upper, m.mm(3.6F)));
    ui.write(area, places, fitting(ui, places, words_look(ui, false), area, m.mm(3.6F)));
}

void draw_row(Ui& ui, Rect const& rect, Row const& row, double longest) {
    auto const& m = ui.metrics();
    Rect rest = option_row(ui, rect, row.option);
    draw_words(ui, rest.cut_end(rest.w * 0.36F), row);
    rest.cut_end(m.mm(3));
    float const thick = std::min(rest.h * 0.3F, m.mm(6));
    Rect bars = rest.middle(rest.w, thick * 2 + m.mm(1));
    double const all = longest > 0 ? longest : 1;
    draw_bar(ui, bars.cut_top(thick), row.before / all, true, 0);
    draw_bar(ui, bars.cut_bottom(thick), row.after / all, false,
             row.option.chosen ? ui.theme().act : ui.theme().bar);
}

// What the two bars are, with how many ballots each round had.
void draw_legend(Ui& ui, Rect row, Outcome const& before, Outcome const& after) {
    auto const& m = ui.metrics();
    for (bool const hollow : {true, false}) {
        std::string const words = ui.say_n(hollow ? "changes.before" : "changes.now",
                                           hollow ? before.ballots : after.ballots);
        Look const look = words_look(ui, false);
        Rect const sample = row.cut_start(m.mm(10));
        draw_bar(ui, sample.middle(sample.w, m.mm(4)), 1, hollow, ui.theme().bar);
        row.cut_start(m.mm(2));
        ui.write(row.cut_start(ui.measure({words, ""}, look).width + 1), {words, ""}, look);
        row.cut_start(m.mm(8));
    }
}

}  // namespace

bool can_show_changes(session::ResultsView const& view) {
    return view.counted && view.former_counted && outcome_of(*view.counted) &&
           outcome_of(*view.former_counted) && !view.counted->results.ballots.empty() &&
           !view.former_counted->results.ballots.empty();
}

void draw_changes(ClosedVote const& later, ClosedVote const& earlier, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    auto const* const after = outcome_of(later.counted);
    auto const* const before = outcome_of(earlier.counted);
    if (!after || !before) return;
    draw_legend(ui, area.cut_top(m.body() * 1.6F), *before, *after);
    area.cut_top(m.gap() * 0.5F);
    auto const rows = rows_of(later, *after, earlier, *before, ui);
    double longest = 0;
    for (auto const& row : rows) longest = std::max({longest, row.before, row.after});
    option_rows(ui, area, rows.size(), m.mm(22),
                [&](std::size_t at, Rect const& rect) { draw_row(ui, rect, rows[at], longest); });
}

}  // namespace jemaa::screens
