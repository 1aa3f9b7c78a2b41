#include "tables/planned.h"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "domain/field.h"
#include "domain/key_list.h"
#include "domain/rounds.h"
#include "meaning/chosen.h"
#include "tables/cells.h"

namespace jemaa::outcome {
namespace {

PlannedAction action_of(Contents const& contents, Id const& id) {
    auto const said = [&](char const* field) { return value_of(contents, id, field); };
    auto const cost = number_field(contents, id, field::cost);
    PlannedAction action{id,
                         id_from_hex(said(field::line)).value_or(Id{}),
                         said(field::action_kind),
                         said(field::responsible),
                         keys_in(said(field::partners)),
                         month_from(said(field::start_month)),
                         month_from(said(field::end_month)),
                         0,
                         said(field::payer),
                         said(field::indicator),
                         said(field::baseline),
                         said(field::progress)};
    std::from_chars(cost.data(), cost.data() + cost.size(), action.cost);
    return action;
}

// Of the last poll of the vote that is closed.
std::vector<Id> chosen_by(Contents const& contents, ClosedPolls const& closed, Id const& vote,
                          int top) {
    ClosedPoll const* last = nullptr;
    for (auto const& round : rounds_of(contents.polls, contents.items, vote, contents.newest))
        if (auto const found = closed.find(round.poll.id); found != closed.end())
            last = &found->second;
    std::vector<Id> subjects;
    if (!last) return subjects;
    for (auto const& id : meaning::chosen(last->outcome, top)) {
        auto const option = contents.options.find(id);
        if (option == contents.options.end()) continue;
        auto const& subject = option->second.subject;
        subjects.push_back(subject.is_nil() ? id : subject);
    }
    return subjects;
}

std::vector<Id> decided_in(Contents const& contents, ClosedPolls const& closed);

std::vector<Id> lines_from(Contents const& contents, ClosedPolls const& closed,
                           agenda::AgendaStep const& from, int top) {
    if (std::holds_alternative<agenda::Lines>(from.kind)) return lines_seen(contents, from);
    if (std::holds_alternative<agenda::FollowUp>(from.kind))
        return contents.before ? decided_in(*contents.before, closed) : std::vector<Id>{};
    return chosen_by(contents, closed, derived_id(contents.workshop.id, from.key), top);
}

std::vector<Id> retained_in(Contents const& contents, ClosedPolls const& closed,
                            agenda::AgendaStep const& plan) {
    auto const& about = std::get<agenda::Plan>(plan.kind);
    int const at = agenda::find_step(contents.agenda, about.lines_of);
    std::vector<Id> lines;
    if (at >= 0)
        lines = lines_from(contents, closed, contents.agenda.steps[static_cast<std::size_t>(at)],
                           about.top);
    for (auto const& action : planned_actions(contents, derived_id(contents.workshop.id, plan.key)))
        if (!action.line.is_nil() && std::ranges::find(lines, action.line) == lines.end())
            lines.push_back(action.line);
    return lines;
}

std::vector<Id> decided_in(Contents const& contents, ClosedPolls const& closed) {
    std::vector<Id> lines;
    bool planned = false;
    for (auto const& step : contents.agenda.steps) {
        if (std::holds_alternative<agenda::Plan>(step.kind))
            lines = retained_in(contents, closed, step), planned = true;
        auto const* const vote = std::get_if<agenda::Vote>(&step.kind);
        if (!vote || planned || vote->lines_from.empty()) continue;
        auto chosen = chosen_by(contents, closed, derived_id(contents.workshop.id, step.key), 0);
        if (!chosen.empty()) lines = std::move(chosen);
    }
    return lines;
}

}  // namespace

std::vector<PlannedAction> planned_actions(Contents const& contents, Id const& step) {
    std::vector<PlannedAction> actions;
    for (auto const& [id, item] : contents.items)
        if (item.kind == "action" && item.step == step &&
            value_of(contents, id, field::hidden).empty())
            actions.push_back(action_of(contents, id));
    std::ranges::sort(actions, {}, [](PlannedAction const& action) {
        return std::tuple(!action.start, action.start.value_or(Month{}), action.id);
    });
    return actions;
}

std::vector<Id> lines_seen(Contents const& contents, agenda::AgendaStep const& step) {
    auto const& lines = std::get<agenda::Lines>(step.kind).lines;
    Id const step_id = derived_id(contents.workshop.id, step.key);
    std::vector<std::pair<std::ptrdiff_t, Id>> found;
    for (auto const& [id, item] : contents.items) {
        bool const seen = value_of(contents, id, field::hidden).empty();
        if (item.kind != "line" || item.step != step_id || !seen) continue;
        auto const place = std::ranges::find(lines, item.key, &agenda::Choice::key);
        found.emplace_back(place - lines.begin(), id);
    }
    std::ranges::sort(found);
    std::vector<Id> ids;
    for (auto const& [place, id] : found) ids.push_back(id);
    return ids;
}

std::vector<Id> retained_lines(Gathered const& gathered, agenda::AgendaStep const& plan) {
    return retained_in(gathered.contents, gathered.closed, plan);
}

std::vector<Id> decided_lines(Gathered const& gathered) {
    return decided_in(gathered.contents, gathered.closed);
}

Contents const& contents_with(Contents const& contents, Id const& subject) {
    for (auto const* at = &contents; at; at = at->before.get())
        if (at->options.contains(subject) || at->items.contains(subject) ||
            at->ideas.contains(subject))
            return *at;
    return contents;
}

Financing financing_of(std::vector<PlannedAction> const& actions) {
    Financing sums;
    for (auto const& action : actions)
        if (action.cost > 0)
            sums[{action.payer, action.start ? std::optional(action.start->year) : std::nullopt}] +=
                action.cost;
    return sums;
}

}  // namespace jemaa::outcome
