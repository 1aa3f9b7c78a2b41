#include <algorithm>
#include <optional>

#include "screens/ballot_frame.h"
#include "screens/results_parts.h"
#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;

namespace {

// One way to decide and what it funds.
struct Decision {
    std::string rule;
    bool decides = false;  ///< the room agreed on this one
    budget::Outcome const& outcome;
};

// The rule of the vote, and the other family that people ask about.
std::vector<Decision> decisions_of(meaning::CountedPoll const& counted,
                                   budget::PollOutcome const& decided) {
    std::vector<Decision> decisions{{counted.results.poll.rule, true, decided.outcome}};
    if (counted.beside) decisions.push_back({counted.beside->rule, false, counted.beside->outcome});
    return decisions;
}

std::vector<std::int64_t> votes_of(budget::Election const& election) {
    std::vector<std::int64_t> votes(election.costs.size(), 0);
    for (auto const& ballot : election.ballots)
        for (auto const& mark : ballot.marks) votes[mark.project] += mark.points * ballot.voters;
    return votes;
}

bool funds(budget::Outcome const& outcome, budget::Project project) {
    return std::ranges::count(outcome.winners, project) > 0;
}

// What is funded, as it was chosen; then the others, most votes first.
std::vector<budget::Project> row_order(budget::Outcome const& outcome,
                                       std::vector<std::int64_t> const& votes) {
    auto order = outcome.winners;
    auto const funded = static_cast<std::ptrdiff_t>(order.size());
    for (budget::Project i = 0; i < votes.size(); ++i)
        if (!funds(outcome, i)) order.push_back(i);
    std::stable_sort(order.begin() + funded, order.end(),
                     [&](auto a, auto b) { return votes[a] > votes[b]; });
    return order;
}

std::string rule_words(std::string const& rule, Ui const& ui) {
    if (rule.starts_with("equal_shares")) return ui.say("results.rule.equal_shares");
    if (rule.starts_with("greedy")) return ui.say("results.rule.greedy");
    return ui.say("results.rule.phragmen");
}

std::string why_stopped(budget::Outcome const& outcome, Ui const& ui) {
    std::optional<budget::Reason> reason;
    for (auto const& step : outcome.steps)
        if (auto const* stopped = std::get_if<budget::Stopped>(&step)) reason = stopped->reason;
    if (!reason) return {};
    switch (*reason) {
        case budget::Reason::all_funded: return ui.say("results.stop.all_funded");
        case budget::Reason::exhausted: return ui.say("results.stop.exhausted");
        case budget::Reason::would_overspend: return ui.say("results.stop.would_overspend");
        case budget::Reason::nobody_can_pay: return ui.say("results.stop.nobody_can_pay");
        case budget::Reason::does_not_fit: break;
    }
    return ui.say("results.stop.does_not_fit");
}

struct Columns {
    Rect votes, cost;
    std::vector<Rect> rules;
};

Columns columns_in(Rect rest, std::size_t rules, Ui const& ui) {
    float const gap = ui.metrics().gap();
    Columns columns{rest.cut_start(rest.w * 0.16F), rest.cut_start(rest.w * 0.34F), {}};
    for (std::size_t i = 0; i < rules; ++i)
        columns.rules.push_back(rest.cell(static_cast<int>(i), static_cast<int>(rules), 1, gap));
    return columns;
}

Look middle_look(Ui const& ui, float size, bool bold) {
    return {.size = size,
            .colour = ui.theme().ink,
            .weight = bold ? text::Weight::bold : text::Weight::regular,
            .align = text::Align::center,
            .stand = Stand::middle,
            .most_lines = 2};
}

void write_fitting(Ui& ui, Rect const& rect, std::string const& words, Look const& look) {
    ui.write(rect, {words, ""}, fitting(ui, {words, ""}, look, rect, ui.metrics().mm(3.5F)));
}

void draw_header(ClosedVote const& closed, std::vector<Decision> const& decisions, Ui& ui,
                 Rect row) {
    auto const& m = ui.metrics();
    Columns const columns = columns_in(row, decisions.size(), ui);
    auto const look = middle_look(ui, m.small(), false);
    write_fitting(ui, columns.votes, ui.say("results.votes"), look);
    write_fitting(ui, columns.cost, ui.say("results.cost"), look);
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        auto const& decision = decisions[i];
        Rect cell = columns.rules[i];
        if (decision.decides) ui.fill(cell, ui.theme().current, m.button_corner());
        Rect const low = cell.cut_bottom(cell.h / 2);
        std::string const name = rule_words(decision.rule, ui);
        std::string const left =
            ui.say("results.left", {{"amount", money(closed.state, decision.outcome.left)}});
        ui.note({.key = "rule." + std::to_string(i),
                 .role = Role::text,
                 .name = name,
                 .value = left,
                 .selected = decision.decides,
                 .rect = columns.rules[i]});
        write_fitting(ui, cell, name, middle_look(ui, m.small(), decision.decides));
        write_fitting(ui, low, left, look);
    }
}

void draw_line(ClosedVote const& closed, budget::PollElection const& poll,
               std::vector<Decision> const& decisions, budget::Project project, std::size_t at,
               std::int64_t votes, Ui& ui, Rect const& row) {
    auto const& m = ui.metrics();
    std::string const cost = money(closed.state, poll.election.costs[project]);
    bool const funded = funds(decisions.front().outcome, project);
    auto option = row_of(closed, poll.options[project], at, funded ? "✅" : "");
    option.value = text::number(ui.language(), votes) + ", " + cost;
    Columns const columns = columns_in(option_row(ui, row, option), decisions.size(), ui);
    ui.write(columns.votes, {text::number(ui.language(), votes), ""},
             middle_look(ui, m.strong(), true));
    write_fitting(ui, columns.cost, cost, middle_look(ui, m.strong(), false));
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        bool const in = funds(decisions[i].outcome, project);
        float const size = std::min(row.h * 0.6F, m.mm(11));
        Rect const place = columns.rules[i].middle(size, size);
        if (in)
            ui.icon(place, Icon::done, ui.theme().good);
        else
            ui.fill(place.middle(size * 0.6F, m.mm(1)), ui.theme().faint);
    }
}

void draw_table(ClosedVote const& closed, budget::PollElection const& poll,
                std::vector<Decision> const& decisions, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    auto const& outcome = decisions.front().outcome;
    auto const votes = votes_of(poll.election);
    Rect const foot = area.cut_bottom(m.body() * 1.6F);
    std::string const why = why_stopped(outcome, ui);
    ui.note({.key = "why", .role = Role::text, .name = why, .rect = foot});
    Look const look{
        .size = m.body(), .colour = ui.theme().ink_soft, .stand = Stand::middle, .most_lines = 1};
    ui.write(foot, {why, ""}, fitting(ui, {why, ""}, look, foot, m.mm(3.5F)));
    float const head = std::min(std::max(m.mm(14), m.small() * 3), area.h * 0.3F);
    cut_row_buttons(ui, area, votes.size(), head + m.mm(1.5F));
    draw_header(closed, decisions, ui, option_rest(ui, area.cut_top(head)));
    area.cut_top(m.mm(1.5F));
    auto const order = row_order(outcome, votes);
    option_rows(ui, area, order.size(), m.mm(22), [&](std::size_t at, Rect const& row) {
        draw_line(closed, poll, decisions, order[at], at, votes[order[at]], ui, row);
    });
}

}  // namespace

void draw_funded(ClosedVote const& closed, budget::PollOutcome const& decided, Ui& ui,
                 Areas areas) {
    auto const& poll = decided.poll;
    auto const people = budget::voters(poll.election);
    std::string sentence = ui.say_n("results.ballots", people);
    if (poll.rejected > 0) sentence += " · " + ui.say_n("results.rejected", poll.rejected);
    if (people > 0)
        sentence += " · " + ui.say("results.spent",
                                   {{"spent", money(closed.state, decided.outcome.cost)},
                                    {"budget", money(closed.state, poll.election.budget)}});
    draw_results_heading(ui, areas, ui.say("results.title_funded"), sentence);
    Rect const area = areas.content;
    if (people == 0) return ui.pictogram(area.middle(area.w, area.h * 0.5F), "📭");
    draw_table(closed, poll, decisions_of(closed.counted, decided), ui, area);
}

}  // namespace jemaa::screens
