#include "session/follow_up.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"
#include "domain/field.h"
#include "session/action.h"
#include "session/course.h"
#include "session/item.h"
#include "session/overloaded.h"
#include "session/situations.h"
#include "session/statement.h"
#include "session/steps.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

constexpr std::array<std::string_view, 3> names{"not_started", "under_way", "done"};

bool is_followed(State const& state, Id const& action) {
    return std::ranges::any_of(followed_actions(state), [&](FollowedAction const& followed) {
        return followed.planned.id == action;
    });
}

// The newest of this workshop's actions that carries the earlier one on.
Id carrying_on(Record const& record, Id const& action) {
    Id found;
    for (auto const& [id, item] : record.items)
        if (item.kind == "action" && !is_hidden(record, id) &&
            value_of(record, id, field::carries_on) == to_hex(action))
            found = id;
    return found;
}

void open_progress(State& state, FollowUpView view, Id const& action) {
    if (can_set_progress(state, view.step) && is_followed(state, action))
        state.situation = ProgressEntry{std::move(view), action};
}

void set_progress(Turn& turn, ProgressEntry const& entry, std::string const& progress) {
    State& state = turn.state;
    if (!can_set_progress(state, entry.from.step) ||
        std::ranges::find(names, progress) == names.end())
        return;
    if (name_of(progress_of(state.record, entry.action)) == progress) return;
    Action action(turn, "progress");
    action.set(entry.action, field::progress, progress);
    action.enter(entry.action, progress);
    action.save(entry);
}

void open_remark(State& state, ProgressEntry entry) {
    if (!can_set_progress(state, entry.from.step)) return;
    RemarkEntry remark;
    remark.text = value_of(state.record, entry.action, field::note);
    remark.cursor = remark.text.size();
    remark.keyboard = state.language;
    remark.from = std::move(entry);
    state.situation = std::move(remark);
}

void keep_remark(Turn& turn, RemarkEntry const& entry) {
    State& state = turn.state;
    std::string const words(trimmed(entry.text));
    Id const about = entry.from.action;
    bool const changes = words != value_of(state.record, about, field::note);
    if (!changes || !can_set_progress(state, entry.from.from.step)) {
        state.situation = Situation(ProgressEntry(entry.from));
        return;
    }
    Action action(turn, "remark");
    action.set(about, field::note, words);
    action.enter(about);
    action.save(ProgressEntry(entry.from));
}

void take_back(Turn& turn, std::string const& step, Situation then) {
    if (can_undo_progress(turn.state, step)) undo_action(turn, std::move(then));
}

}  // namespace

std::string_view name_of(Progress progress) {
    return names.at(static_cast<std::size_t>(progress));
}

Progress progress_of(Record const& record, Id const& action) {
    auto const said = value_of(record, action, field::progress);
    for (Progress const progress : all_progress)
        if (name_of(progress) == said) return progress;
    return Progress::not_started;
}

LocalizedText earlier_statement(State const& state) {
    if (!state.before) return {};
    auto const& steps = state.before->agenda->steps;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        if (auto const versions = versions_of(state.before->record, step->key); !versions.empty())
            return statement_words(state.before->record, versions.back());
    return {};
}

agenda::Plan const* earlier_plan(State const& state) {
    return state.before ? plan_at(*state.before, last_plan(*state.before)) : nullptr;
}

std::vector<Line> followed_lines(State const& state, FollowUpView const& view) {
    return state.before ? planned_lines(*state.before, view.plan) : std::vector<Line>{};
}

std::vector<FollowedAction> followed_actions(State const& state) {
    if (!state.before) return {};
    std::vector<FollowedAction> actions;
    Record const& record = state.record;
    for (auto& planned : actions_of(*state.before, last_plan(*state.before), {})) {
        Id const id = planned.id;
        actions.push_back({std::move(planned), progress_of(record, id),
                           value_of(record, id, field::note), carrying_on(record, id)});
    }
    return actions;
}

ProgressTotals totals_of(std::vector<FollowedAction> const& actions) {
    auto const count = [&](Progress progress) {
        return static_cast<int>(std::ranges::count(actions, progress, &FollowedAction::progress));
    };
    return {count(Progress::done), count(Progress::under_way), count(Progress::not_started)};
}

std::vector<FollowedAction> unfinished_actions(State const& state, Id const& line) {
    auto actions = followed_actions(state);
    std::erase_if(actions, [&](FollowedAction const& action) {
        return action.progress == Progress::done || !action.carried_on.is_nil() ||
               (!line.is_nil() && action.planned.line != line);
    });
    return actions;
}

bool can_set_progress(State const& state, std::string_view step_key) {
    auto const* const step = step_as<agenda::FollowUp>(state, step_key);
    if (!step || !state.before) return false;
    if (state.facilitator.unlocked) return !is_closed(state, step_key);
    return step->room_answers && is_running(state, agenda::find_step(*state.agenda, step_key));
}

bool can_undo_progress(State const& state, std::string_view step_key) {
    return state.facilitator.unlocked && can_set_progress(state, step_key) && !state.undo.empty() &&
           (state.undo.back().action == "progress" || state.undo.back().action == "remark");
}

void show_follow_up(Turn& turn, std::string const& step, bool for_room) {
    State& state = turn.state;
    FollowUpView view{.step = step, .for_room = for_room, .plan = {}};
    if (state.before) {
        view.plan.step = last_plan(*state.before);
        ask_for_lines(turn, decided_lines(*state.before), view.plan);
    }
    state.situation = std::move(view);
}

void handle(Turn& turn, FollowUpView& view) {
    State& state = turn.state;
    auto const source = state.before ? decided_lines(*state.before) : LineSource{};
    std::visit(
        Overloaded{
            [&](ShowFollowUp const& e) { view.as = e.as; },
            [&](OpenProgress const& e) { open_progress(state, FollowUpView(view), Id(e.action)); },
            [&](ChosenFound const& e) { take_chosen(source, view.plan, e); },
            [&](LoadFailed const& e) {
                if (!view.plan.known) view.plan.error = e.error;
            },
            [&](GoOn const&) {
                if (view.plan.error) ask_for_lines(turn, source, view.plan);
            },
            [&](UndoAction const&) { take_back(turn, view.step, FollowUpView(view)); },
            [&](GoBack const&) { leave_view(state); },
            [](auto const&) {},
        },
        turn.event.what);
}

void handle(Turn& turn, ProgressEntry& entry) {
    State& state = turn.state;
    std::visit(
        Overloaded{
            [&](SetProgress const& e) {
                set_progress(turn, ProgressEntry(entry), std::string(e.progress));
            },
            [&](OpenRemark const&) { open_remark(state, ProgressEntry(entry)); },
            [&](UndoAction const&) { take_back(turn, entry.from.step, ProgressEntry(entry)); },
            [&](GoBack const&) { state.situation = Situation(FollowUpView(entry.from)); },
            [](auto const&) {},
        },
        turn.event.what);
}

void handle(Turn& turn, RemarkEntry& entry) {
    handle_typing(turn, entry, longest_remark);
    std::visit(
        Overloaded{
            [&](KeepRemark const&) { keep_remark(turn, RemarkEntry(entry)); },
            [&](GoBack const&) { turn.state.situation = Situation(ProgressEntry(entry.from)); },
            [](auto const&) {},
        },
        turn.event.what);
}

}  // namespace jemaa::session
