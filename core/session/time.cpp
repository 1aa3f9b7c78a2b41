#include "session/time.h"

#include <algorithm>

#include "session/countdown.h"
#include "session/overloaded.h"
#include "session/take.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

/// What happens next if nobody touches anything.
struct Due {
    enum class What { ask, clear, close_help, lock } what;
    Milliseconds at;
};

bool has_dialog(State const& state) {
    return !std::holds_alternative<std::monostate>(state.dialog);
}

bool is_thanks(Situation const& situation) {
    return std::holds_alternative<IdeaThanks>(situation) ||
           std::holds_alternative<BallotThanks>(situation);
}

bool is_for_room(Situation const& situation) {
    return std::visit(Overloaded{
                          [](FindingsView const& view) { return view.for_room; },
                          [](FollowUpView const& view) { return view.for_room; },
                          [](WallView const& wall) { return wall.for_room; },
                          [](GroupingView const& view) { return view.for_room; },
                          [](LinesView const& view) { return view.for_room; },
                          [](PlanView const& view) { return view.for_room; },
                          [](ResultsView const& view) { return view.for_room; },
                          [](StatementView const& view) { return view.for_room; },
                          [](auto const&) { return false; },
                      },
                      situation);
}

bool is_busy(Situation const& situation) {
    auto const* exporting = std::get_if<Exporting>(&situation);
    auto const* cards = std::get_if<VotingCards>(&situation);
    auto const* exchange = std::get_if<Exchange>(&situation);
    return (exporting && exporting->busy) || (cards && cards->busy) || (exchange && exchange->busy);
}

std::optional<Due> due_after_idling(State const& state) {
    auto const after = [&](Milliseconds delay, Due::What what) {
        return Due{what, state.last_touch + delay};
    };
    bool const asked = has_dialog(state);
    if (state.facilitator.unlocked) return after(lock_unattended_after, Due::What::lock);
    if (is_for_room(state.situation)) {
        if (!asked) return std::nullopt;
        return after(ask_still_there_after, Due::What::close_help);
    }
    if (std::holds_alternative<Attract>(state.situation)) {
        if (!asked && state.comfort == Comfort{} && !state.voice.on) return std::nullopt;
        return after(ask_still_there_after, Due::What::clear);
    }
    if (is_thanks(state.situation) && !asked) return after(thanks_shown_for, Due::What::clear);
    return after(ask_still_there_after, Due::What::ask);
}

// When the pad that is shown takes input again.
Milliseconds retry_time(State const& state) {
    if (std::holds_alternative<Unlock>(state.situation)) return state.facilitator.retry_at;
    if (std::holds_alternative<CardEntry>(state.situation)) return state.card_guard.retry_at;
    return {};
}

std::optional<Due> next_due(State const& state) {
    bool const busy = is_busy(state.situation) || is_recording(state);
    if (state.leaving || state.saving || busy) return std::nullopt;
    if (auto const* asked = std::get_if<StillThere>(&state.dialog))
        return Due{Due::What::clear, asked->clear_at};
    return due_after_idling(state);
}

// The room's display stays; the facilitator's hand on it is gone.
void lock(State& state) {
    if (!is_for_room(state.situation)) return return_to_attract(state);
    state.facilitator.unlocked = false;
    state.dialog = {};
}

void perform(State& state, Due::What what) {
    switch (what) {
        case Due::What::ask: state.dialog = StillThere{state.now + clear_after_asking}; break;
        case Due::What::clear: return_to_attract(state); break;
        case Due::What::close_help: state.dialog = {}; break;
        case Due::What::lock: lock(state); break;
    }
}

}  // namespace

bool shows_countdown(State const& state) {
    return std::holds_alternative<Attract>(state.situation) ||
           std::holds_alternative<Console>(state.situation) || is_for_room(state.situation);
}

void pass_time(State& state, bool may_ask) {
    auto const due = next_due(state);
    if (due && due->at <= state.now && (may_ask || due->what != Due::What::ask))
        perform(state, due->what);
}

std::optional<Milliseconds> deadline(State const& state) {
    if (state.leaving || state.saving || is_busy(state.situation)) return std::nullopt;
    std::optional<Milliseconds> first;
    auto const also = [&](Milliseconds at) { first = first ? std::min(*first, at) : at; };
    if (auto const due = next_due(state)) also(due->at);
    if (auto const retry_at = retry_time(state); retry_at > state.now) also(retry_at);
    if (auto const second = next_second(state)) also(*second);
    if (auto const change = until_countdown_changes(state); change && shows_countdown(state))
        also(state.now + *change);
    return first;
}

}  // namespace jemaa::session
