#include "session/course.h"

#include <algorithm>

#include "domain/field.h"
#include "session/card.h"
#include "session/rounds.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

std::string status_of(State const& state, std::string_view key) {
    return value_of(state.record, step_id(state.record, key), field::status);
}

bool has_status(State const& state, int step, std::string_view status) {
    auto const& steps = state.agenda->steps;
    if (step < 0 || step >= static_cast<int>(steps.size())) return false;
    return status_of(state, steps[static_cast<std::size_t>(step)].key) == status;
}

}  // namespace

int current_step(State const& state) {
    Record const& record = state.record;
    std::string const key = value_of(record, record.kiosk.id, field::current_step);
    return std::max(0, agenda::find_step(*state.agenda, key));
}

bool is_running(State const& state, int step) {
    return has_status(state, step, field::running);
}
bool is_closed(State const& state, int step) {
    return has_status(state, step, field::closed);
}

bool is_closed(State const& state, std::string_view key) {
    return status_of(state, key) == field::closed;
}

bool has_started(State const& state, std::string_view key) {
    return status_of(state, key) == field::running || is_closed(state, key);
}

agenda::AgendaStep const& current(State const& state) {
    return state.agenda->steps.at(static_cast<std::size_t>(current_step(state)));
}

agenda::AgendaStep const* coming_vote(State const& state, std::string_view from) {
    for (auto const& step : state.agenda->steps) {
        auto const* vote = std::get_if<agenda::Vote>(&step.kind);
        if (vote && vote->ideas_from == from && !has_started(state, step.key)) return &step;
    }
    return nullptr;
}

agenda::AgendaStep const* step_at(State const& state, std::string_view key) {
    int const at = agenda::find_step(*state.agenda, key);
    return at < 0 ? nullptr : &state.agenda->steps[static_cast<std::size_t>(at)];
}

bool has_everybody_voted(State const& state, std::string_view vote_key) {
    int const people = attendance_total(state.record);
    return people > 0 && ballots_cast(state.record, vote_key) >= people;
}

Poll const* open_poll(State const& state) {
    if (!current_as<agenda::Vote>(state) || !is_running(state, current_step(state))) return nullptr;
    std::string const& key = current(state).key;
    if (!has_cards(state.record) && has_everybody_voted(state, key)) return nullptr;
    auto const poll = state.record.polls.find(current_poll(state.record, key));
    return poll == state.record.polls.end() ? nullptr : &poll->second;
}

Waiting waiting_now(State const& state) {
    bool started = false;
    for (auto const& step : state.agenda->steps) {
        bool const ends = std::holds_alternative<agenda::Close>(step.kind);
        if (ends && is_closed(state, step.key)) return {Waiting::Why::ended};
        started = started || has_started(state, step.key);
    }
    return {started ? Waiting::Why::between_steps : Waiting::Why::not_started};
}

}  // namespace jemaa::session
