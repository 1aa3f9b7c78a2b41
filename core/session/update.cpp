#include "session/update.h"

#include <algorithm>

#include "session/levels.h"
#include "session/overloaded.h"
#include "session/situations.h"
#include "session/take.h"
#include "session/time.h"

namespace jemaa::session {
namespace {

// The attract screen speaks every language at once and keeps its own: the one
// that the facilitator chose on the console.
void switch_language(State& state, LanguageTag const& language) {
    bool const is_visit = !std::holds_alternative<Attract>(state.situation);
    if (!is_visit || !is_offered(state, language)) return;
    state.language = language;
    if (std::holds_alternative<Console>(state.situation)) state.home_language = language;
}

// On whatever screen shows it.
void hear_idea(Turn& turn, Id const& id) {
    auto const& record = turn.state.record;
    auto const& voice = turn.state.voice;
    auto const idea = record.ideas.find(id);
    if (idea == record.ideas.end()) return;
    auto const recording = record.attachments.find(idea->second.attachment);
    if (recording == record.attachments.end() || !is_sound(*recording->second)) return;
    turn.effects.push_back(Speak{{{{}, {}, recording->second}}, voice.volume, voice.pace});
}

// What a person can do in every situation.
void handle_everywhere(Turn& turn) {
    State& state = turn.state;
    std::visit(
        Overloaded{
            [&](SwitchLanguage const& e) { switch_language(state, e.language); },
            [&](ShowComfort const&) { state.dialog = AskComfort{}; },
            [&](SetTextSize const& e) { state.comfort.text_size = std::clamp(e.size, 0, 3); },
            [&](SetContrast const& e) { state.comfort.contrast = e.contrast; },
            [&](SetReach const& e) { state.comfort.low = e.low; },
            [&](HearIdea const& e) { hear_idea(turn, e.idea); },
            [&](ShowHelp const&) { state.dialog = Help{}; },
            [&](AskFacilitator const& e) { ask_facilitator(turn, e.purpose); },
            [](auto const&) {},
        },
        turn.event.what);
}

void handle_situation(Turn& turn) {
    std::visit([&](auto& situation) { handle(turn, situation); }, turn.state.situation);
}

void dispatch(Turn& turn) {
    State& state = turn.state;
    bool const has_dialog = !std::holds_alternative<std::monostate>(state.dialog);
    if (handle_voice(turn)) return;
    handle_seal(turn);
    if (state.saving) return handle_saving(turn);
    if (has_dialog && is_by_person(turn.event.what) && !handle_dialog(turn)) return;
    if (needs_facilitator(state, turn.event.what)) return ask_to_raise(turn);
    handle_everywhere(turn);
    handle_situation(turn);
}

// What speaks or listens belongs to one screen and to whoever stands before it.
struct Sound {
    bool recording;
    bool on;
    std::size_t situation;
};

Sound sound_of(State const& state) {
    return {is_recording(state), state.voice.on, state.situation.index()};
}

void fall_silent(Sound const& before, Next& next) {
    auto const after = sound_of(next.state);
    bool const here = after.situation == before.situation && after.on == before.on;
    bool const speaks = before.on || next.state.voice.can_speak;
    if (!here && speaks) next.effects.insert(next.effects.begin(), StopSpeaking{});
    if (before.recording && after.situation != before.situation)
        next.effects.insert(next.effects.begin(), DropRecording{});
}

}  // namespace

Next update(State state, Event const& event) {
    Next next{std::move(state), {}};
    State& now = next.state;
    if (now.leaving) return next;
    auto const before = sound_of(now);
    now.now = std::max(now.now, event.at.steady);
    now.wall = event.at.wall;
    pass_time(now, std::holds_alternative<Tick>(event.what));
    if (is_by_person(event.what)) now.last_touch = now.now;
    Turn turn{now, event, next.effects, Chance(event.seed)};
    dispatch(turn);
    fall_silent(before, next);
    return next;
}

}  // namespace jemaa::session
