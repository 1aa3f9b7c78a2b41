#include <algorithm>

#include "session/course.h"
#include "session/field_entry.h"
#include "session/overloaded.h"
#include "session/rounds.h"
#include "session/situations.h"
#include "session/steps.h"

namespace jemaa::session {
namespace {

void open_item(Turn& turn, ItemList list, Id const& item) {
    State& state = turn.state;
    if (can_edit(state, step_in(list)) && item_in(state, list, item))
        state.situation = ItemForm{std::move(list), item};
}

void turn_page(State const& state, LinesView& view, int page) {
    auto const lines = lines_of(state, view.step, can_edit(state, view.step));
    view.page = std::clamp(page, 0, line_pages(lines.size()) - 1);
}

void add_line(Turn& turn, LinesView view) {
    if (can_edit(turn.state, view.step))
        turn.state.situation = open_field(turn.state, std::move(view), {}, ItemField::title);
}

// --- The plan ----------------------------------------------------------------

std::vector<Id> lines_behind(State const& state, std::vector<Id> const& options) {
    std::vector<Id> lines;
    for (Id const& id : options) {
        auto const option = state.record.options.find(id);
        if (option == state.record.options.end()) continue;
        Id const& subject = option->second.subject;
        lines.push_back(subject.is_nil() ? id : subject);
    }
    return lines;
}

void add_action(Turn& turn, PlanView view, Id const& line) {
    State& state = turn.state;
    auto const lines = planned_lines(state, view);
    bool const known = std::ranges::find(lines, line, &Line::id) != lines.end();
    if (!known || !can_edit(state, view.step)) return;
    auto entry = open_field(state, std::move(view), {}, ItemField::action_kind);
    entry.line = line;
    state.situation = std::move(entry);
}

}  // namespace

void ask_for_lines(Turn& turn, LineSource const& source, PlanView& view) {
    view.error.reset();
    if (!source.step || awaits_vote(source)) return;
    auto const& [workshop, step, top] = source;
    if (std::holds_alternative<agenda::Vote>(step->kind)) {
        turn.effects.push_back(FindChosen{current_poll(workshop->record, step->key), top});
        return;
    }
    for (Line const& line : lines_of(*workshop, step->key)) view.retained.push_back(line.id);
    view.known = true;
}

void take_chosen(LineSource const& source, PlanView& view, ChosenFound const& found) {
    if (!source.step || awaits_vote(source)) return;
    if (found.poll != current_poll(source.workshop->record, source.step->key)) return;
    view.retained = lines_behind(*source.workshop, found.options);
    view.known = true;
    view.error.reset();
}

// The result of a vote of this workshop has been seen from here on.
void show_plan(Turn& turn, std::string const& step, bool for_room) {
    State& state = turn.state;
    PlanView view{.step = step, .for_room = for_room};
    auto const source = source_of(state, step);
    auto const rounds = source.workshop == &state ? closed_rounds(state.record, source.step->key)
                                                  : std::vector<Round>{};
    if (rounds.empty()) {
        ask_for_lines(turn, source, view);
        state.situation = std::move(view);
        return;
    }
    Id const poll = rounds.back().poll.id;
    show_closed(turn, {poll}, std::move(view), {FindChosen{poll, source.top}});
}

void handle(Turn& turn, LinesView& view) {
    std::visit(Overloaded{
                   [&](ShowPage const& e) { turn_page(turn.state, view, e.page); },
                   [&](AddLine const&) { add_line(turn, view); },
                   [&](OpenItem const& e) { open_item(turn, LinesView(view), e.item); },
                   [&](UndoAction const&) {
                       if (can_undo_item(turn.state, view.step)) undo_action(turn, LinesView(view));
                   },
                   [&](GoBack const&) { leave_view(turn.state); },
                   [](auto const&) {},
               },
               turn.event.what);
}

void handle(Turn& turn, PlanView& view) {
    auto const source = source_of(turn.state, view.step);
    std::visit(Overloaded{
                   [&](ShowPlan const& e) { view.as = e.as; },
                   [&](AddAction const& e) { add_action(turn, view, e.line); },
                   [&](OpenItem const& e) { open_item(turn, PlanView(view), e.item); },
                   [&](UndoAction const&) {
                       if (can_undo_item(turn.state, view.step)) undo_action(turn, PlanView(view));
                   },
                   [&](ChosenFound const& e) { take_chosen(source, view, e); },
                   [&](LoadFailed const& e) {
                       if (!view.known) view.error = e.error;
                   },
                   [&](GoOn const&) {
                       if (view.error) ask_for_lines(turn, source, view);
                   },
                   [&](GoBack const&) { leave_view(turn.state); },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
