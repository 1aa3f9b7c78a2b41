#include "session/take.h"

#include <algorithm>

#include "session/overloaded.h"
#include "session/turn.h"

namespace jemaa::session {
namespace {

Take const* take_of(State const& state) {
    if (auto const* idea = std::get_if<IdeaRecording>(&state.situation)) return &idea->take;
    auto const* clip = std::get_if<ClipTake>(&state.situation);
    return clip ? &clip->take : nullptr;
}

void start(Turn& turn, Take& take) {
    if (!turn.state.voice.can_record || take.phase == Take::Phase::recording) return;
    take = Take{.phase = Take::Phase::recording, .began = turn.state.now};
    turn.effects.push_back(StopSpeaking{});
    turn.effects.push_back(StartRecording{});
}

void stop(Turn& turn, Take const& take) {
    if (take.phase == Take::Phase::recording) turn.effects.push_back(StopRecording{});
}

void hear(Turn& turn, Take const& take) {
    auto const& voice = turn.state.voice;
    if (take.made) turn.effects.push_back(Speak{{{{}, {}, take.made}}, voice.volume, voice.pace});
}

void made(State& state, Take& take, TakeMade const& event) {
    if (take.phase != Take::Phase::recording) return;
    take = Take{.phase = Take::Phase::recorded, .length = event.length, .made = event.clip};
    state.last_touch = state.now;
}

void failed(Take& take, Error const& error) {
    if (take.phase == Take::Phase::recording) take = Take{.trouble = error};
}

}  // namespace

void handle_take(Turn& turn, Take& take) {
    std::visit(Overloaded{
                   [&](StartTake const&) { start(turn, take); },
                   [&](StopTake const&) { stop(turn, take); },
                   [&](HearTake const&) { hear(turn, take); },
                   [&](Tick const&) {
                       if (turn.state.now - take.began >= longest_take) stop(turn, take);
                   },
                   [&](TakeMade const& e) { made(turn.state, take, e); },
                   [&](TakeFailed const& e) { failed(take, e.error); },
                   [](auto const&) {},
               },
               turn.event.what);
}

bool is_recording(State const& state) {
    auto const* take = take_of(state);
    return take && take->phase == Take::Phase::recording;
}

std::optional<Milliseconds> next_second(State const& state) {
    if (!is_recording(state)) return std::nullopt;
    Take const& take = *take_of(state);
    auto const seconds = (state.now - take.began).count() / 1000 + 1;
    return take.began + Milliseconds(seconds * 1000);
}

}  // namespace jemaa::session
