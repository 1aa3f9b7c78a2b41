#include "session/plan.h"

#include <algorithm>
#include <tuple>

#include "domain/field.h"
#include "domain/key_list.h"
#include "session/course.h"
#include "session/item.h"

namespace jemaa::session {
namespace {

std::vector<PlannedAction> actions_in(State const& state, std::string_view step_key, bool hidden) {
    Id const step = step_id(state.record, step_key);
    std::vector<PlannedAction> actions;
    for (auto const& [id, item] : state.record.items) {
        if (item.kind != "action" || item.step != step) continue;
        if (is_hidden(state.record, id) != hidden) continue;
        auto action = action_from(state, item);
        if (!action.line.is_nil()) actions.push_back(std::move(action));
    }
    return actions;
}

bool is_among(std::vector<Line> const& lines, Id const& id) {
    return std::ranges::find(lines, id, &Line::id) != lines.end();
}

}  // namespace

agenda::Plan const* plan_at(State const& state, std::string_view step_key) {
    return step_as<agenda::Plan>(state, step_key);
}

PlannedAction action_from(State const& state, Item const& item) {
    Record const& record = state.record;
    auto const said = [&](char const* field) { return value_of(record, item.id, field); };
    return {item.id,
            id_from_hex(said(field::line)).value_or(Id{}),
            said(field::action_kind),
            texts_of(record, item.id, field::title),
            said(field::responsible),
            keys_in(said(field::partners)),
            month_from(said(field::start_month)),
            month_from(said(field::end_month)),
            amount_of(record, item.id, field::cost),
            said(field::payer),
            said(field::indicator),
            said(field::baseline)};
}

std::vector<PlannedAction> actions_of(State const& state, std::string_view step_key,
                                      std::vector<Line> const& lines) {
    auto actions = actions_in(state, step_key, false);
    auto const place = [&](PlannedAction const& action) {
        auto const line = std::ranges::find(lines, action.line, &Line::id);
        return std::tuple(!action.start, action.start.value_or(Month{}), line - lines.begin(),
                          action.id);
    };
    std::ranges::sort(actions, [&](auto const& a, auto const& b) { return place(a) < place(b); });
    return actions;
}

std::vector<PlannedAction> proposals_for(State const& state, std::string_view step_key,
                                         Id const& line) {
    auto proposals = actions_in(state, step_key, true);
    std::erase_if(proposals, [&](PlannedAction const& action) { return action.line != line; });
    return proposals;
}

std::vector<Line> planned_lines(State const& state, PlanView const& view) {
    std::vector<Line> lines;
    auto const add = [&](Id const& id) {
        if (is_among(lines, id)) return;
        if (auto line = line_named(state, id)) lines.push_back(std::move(*line));
    };
    for (Id const& id : view.retained) add(id);
    for (auto const& action : actions_in(state, view.step, false)) add(action.line);
    return lines;
}

LineSource source_of(State const& state, std::string_view plan_step) {
    auto const* plan = plan_at(state, plan_step);
    auto const* step = plan ? step_at(state, plan->lines_of) : nullptr;
    if (!step) return {};
    if (!std::holds_alternative<agenda::FollowUp>(step->kind)) return {&state, step, plan->top};
    return state.before ? decided_lines(*state.before) : LineSource{};
}

std::string last_plan(State const& workshop) {
    std::string last;
    for (auto const& step : workshop.agenda->steps)
        if (std::holds_alternative<agenda::Plan>(step.kind)) last = step.key;
    return last;
}

LineSource decided_lines(State const& workshop) {
    if (auto const plan = last_plan(workshop); !plan.empty()) return source_of(workshop, plan);
    LineSource source;
    auto const takes_lines = [](agenda::AgendaStep const& step) {
        auto const* vote = std::get_if<agenda::Vote>(&step.kind);
        return vote && !vote->lines_from.empty();
    };
    for (auto const& step : workshop.agenda->steps)
        if (takes_lines(step) || (std::holds_alternative<agenda::Lines>(step.kind) &&
                                  !(source.step && takes_lines(*source.step))))
            source = {&workshop, &step, 0};
    return source;
}

bool awaits_vote(LineSource const& source) {
    return source.step && std::holds_alternative<agenda::Vote>(source.step->kind) &&
           !is_closed(*source.workshop, source.step->key);
}

bool awaits_vote(State const& state, std::string_view step_key) {
    return awaits_vote(source_of(state, step_key));
}

PlanTotals totals_of(std::vector<PlannedAction> const& actions) {
    PlanTotals totals;
    for (auto const& action : actions) {
        if (action.cost == 0) continue;
        totals.all += action.cost;
        totals.by_line[action.line] += action.cost;
        totals.by_payer[action.payer] += action.cost;
        totals.by_year[action.start ? std::optional(action.start->year) : std::nullopt] +=
            action.cost;
    }
    return totals;
}

}  // namespace jemaa::session
