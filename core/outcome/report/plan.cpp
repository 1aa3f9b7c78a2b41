// Who does what by when; and what the cluster's business plan takes over.

#include <algorithm>

#include "domain/field.h"
#include "domain/month.h"
#include "report/chapters.h"
#include "tables/cells.h"
#include "tables/planned.h"

namespace jemaa::report {
namespace {

using outcome::PlannedAction;

/// A plan of the agenda with what was planned; only one that has something.
struct ToldPlan {
    agenda::AgendaStep const& step;
    agenda::Plan const& plan;
    std::vector<Id> lines;
    std::vector<PlannedAction> actions;
};

std::vector<ToldPlan> plans_of(Told const& told) {
    std::vector<ToldPlan> plans;
    for (auto const& step : told.agenda().steps)
        if (auto const* const plan = std::get_if<agenda::Plan>(&step.kind)) {
            Id const id = derived_id(told.contents().workshop.id, step.key);
            auto lines = outcome::retained_lines(told.gathered(), step);
            if (!lines.empty())
                plans.push_back(
                    {step, *plan, std::move(lines), outcome::planned_actions(told.contents(), id)});
        }
    return plans;
}

std::string kind_pictogram(agenda::Plan const& plan, PlannedAction const& action) {
    auto const found = std::ranges::find(plan.kinds, action.kind, &agenda::Choice::key);
    return found == plan.kinds.end() ? std::string() : found->pictogram;
}

std::string action_title(Told const& told, agenda::Plan const& plan, PlannedAction const& action) {
    auto const title = told.words(action.id, field::title);
    return title.empty() ? told.choice(plan.kinds, action.kind) : title;
}

std::string people_of(Told const& told, agenda::Plan const& plan, PlannedAction const& action) {
    auto people =
        action.responsible.empty() ? std::string() : told.choice(plan.partners, action.responsible);
    std::vector<std::string> partners;
    for (auto const& partner : action.partners)
        partners.push_back(told.choice(plan.partners, partner));
    if (partners.empty()) return people;
    auto const with = told.say("report.with", {{"partners", listed(partners, told.voice())}});
    return people.empty() ? with : people + "\n" + with;
}

// Calls with each line that has actions, or is retained, and its actions.
template <typename Visit>
void for_each_line(ToldPlan const& plan, Visit visit) {
    for (auto const& line : plan.lines) {
        std::vector<PlannedAction> actions;
        for (auto const& action : plan.actions)
            if (action.line == line) actions.push_back(action);
        visit(line, actions);
    }
}

std::int64_t sum_of(std::vector<PlannedAction> const& actions) {
    std::int64_t sum = 0;
    for (auto const& action : actions) sum += action.cost;
    return sum;
}

Grid actions_grid(Told const& told, ToldPlan const& plan) {
    Grid grid{{{told.say("column.action"), 3},
               {told.say("column.responsible"), 2},
               {told.say("report.when"), 1.5},
               {told.say("column.cost"), 0}},
              {}};
    for_each_line(plan, [&](Id const& line, std::vector<PlannedAction> const& actions) {
        grid.rows.push_back({{told.title(line)}, Row::Kind::group, told.pictogram(line)});
        for (auto const& action : actions)
            grid.rows.push_back(
                {{action_title(told, plan.plan, action), people_of(told, plan.plan, action),
                  told.period(action.start, action.end), told.money(action.cost)},
                 Row::Kind::plain,
                 kind_pictogram(plan.plan, action)});
    });
    auto const all = sum_of(plan.actions);
    if (all > 0)
        grid.rows.push_back(
            {{told.say("report.together"), "", "", told.money(all)}, Row::Kind::sum});
    return grid;
}

Grid indicators_grid(Told const& told, ToldPlan const& plan) {
    Grid grid{{{told.say("column.action"), 2},
               {told.say("column.indicator"), 2},
               {told.say("column.baseline"), 2}},
              {}};
    for (auto const& action : plan.actions)
        if (!action.indicator.empty() || !action.baseline.empty())
            grid.rows.push_back(
                {{action_title(told, plan.plan, action), action.indicator, action.baseline},
                 Row::Kind::plain,
                 kind_pictogram(plan.plan, action)});
    return grid;
}

Grid retained_grid(Told const& told, ToldPlan const& plan) {
    Grid grid{{{told.say("column.line"), 1},
               {told.say("column.actions"), 0},
               {told.say("column.cost"), 0}},
              {}};
    for_each_line(plan, [&](Id const& line, std::vector<PlannedAction> const& actions) {
        grid.rows.push_back(
            {{told.title(line), told.number(std::ssize(actions)), told.money(sum_of(actions))},
             Row::Kind::plain,
             told.pictogram(line)});
    });
    return grid;
}

// An action outside the months of the plan is in the table alone.
charts::TimeLine time_line(Told const& told, ToldPlan const& plan) {
    charts::TimeLine line;
    Month const first = plan.plan.start;
    for (int i = 0; i < plan.plan.months; ++i) {
        auto const month = later(first, i);
        line.months.push_back(std::to_string(month.month));
        auto const year = std::to_string(month.year);
        if (line.years.empty() || line.years.back().label != year) line.years.push_back({year, 0});
        ++line.years.back().months;
    }
    for (auto const& action : plan.actions) {
        if (!action.start) continue;
        int const from = months_between(first, *action.start);
        int const to = action.end ? months_between(first, *action.end) : from;
        if (from < 0 || from >= plan.plan.months) continue;
        line.rows.push_back({.key = to_hex(action.id),
                             .label = {.pictogram = kind_pictogram(plan.plan, action),
                                       .words = action_title(told, plan.plan, action)},
                             .from = from,
                             .to = std::clamp(to, from, plan.plan.months - 1)});
    }
    return line;
}

void add_part(Document& document, std::string const& heading, Grid grid) {
    if (grid.rows.empty()) return;
    add(document, Heading{2, heading});
    add(document, std::move(grid));
}

}  // namespace

void tell_plan(Document& document, Told const& told) {
    for (auto const& plan : plans_of(told)) {
        add(document, Heading{1, told.in(plan.step.title)});
        add(document, actions_grid(told, plan));
        auto line = time_line(told, plan);
        if (line.rows.empty()) continue;
        add(document, Heading{2, told.say("plan.time_line")});
        add(document, Picture{std::move(line)});
    }
}

void tell_retained(Document& document, Told const& told) {
    for (auto const& plan : plans_of(told))
        add_part(document, told.say("table.retained"), retained_grid(told, plan));
}

void tell_business_plan(Document& document, Told const& told) {
    auto const plans = plans_of(told);
    if (plans.empty()) return;
    add(document, Heading{1, told.say("report.business_plan")});
    add(document, Paragraph{told.say("report.business_plan_how"), Tone::small});
    if (auto const vision = newest_statement(told); !vision.empty())
        add(document, Paragraph{vision, Tone::quote});
    for (auto const& plan : plans) {
        add_part(document, told.say("table.retained"), retained_grid(told, plan));
        tell_financing(document, told, plan.plan, plan.actions);
        add_part(document, told.say("report.indicators"), indicators_grid(told, plan));
    }
}

}  // namespace jemaa::report
