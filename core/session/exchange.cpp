#include "session/course.h"
#include "session/earlier.h"
#include "session/overloaded.h"
#include "session/situations.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

bool has_place(Exchange const& exchange, std::string const& folder) {
    for (auto const& place : exchange.places)
        if (place.folder == folder) return true;
    return false;
}

void begin(Exchange& exchange) {
    exchange.busy = true;
    exchange.taken.clear();
    exchange.written.clear();
    exchange.error.reset();
}

// The console is unattended only from now on.
void end(State& state, Exchange& exchange) {
    exchange.busy = false;
    state.last_touch = state.now;
}

// Nothing that was done before can be taken back over what others brought.
void take_over(State& state, FilesTaken const& taken) {
    take_facts(state, taken.facts, taken.ballot_counts);
    state.undo.clear();
}

}  // namespace

// While people vote, nothing may change what they vote on.
void open_exchange(Turn& turn) {
    State& state = turn.state;
    if (current_as<agenda::Vote>(state) && is_running(state, current_step(state))) return;
    state.situation = Exchange{};
    turn.effects.push_back(FindPlaces{});
}

void handle(Turn& turn, Exchange& exchange) {
    State& state = turn.state;
    auto const ask = [&](std::string const& folder, Effect effect) {
        if (exchange.busy || !has_place(exchange, folder)) return;
        begin(exchange);
        turn.effects.push_back(std::move(effect));
    };
    std::visit(Overloaded{
                   [&](PlacesFound const& e) { exchange.places = e.places; },
                   [&](PutFile const& e) { ask(e.folder, CopyFile{e.folder}); },
                   [&](TakeFiles const& e) {
                       ask(e.folder, TakeIn{e.folder, state.language});
                   },
                   [&](FilePut const& e) {
                       if (!exchange.busy) return;
                       exchange.written = e.file;
                       end(state, exchange);
                   },
                   [&](FilesTaken const& e) {
                       if (!exchange.busy) return;
                       exchange.taken = e.taken;
                       end(state, exchange);
                       take_over(state, e);
                   },
                   [&](ExchangeFailed const& e) {
                       if (!exchange.busy) return;
                       exchange.error = e.error;
                       end(state, exchange);
                   },
                   [&](GoBack const&) {
                       if (!exchange.busy) state.situation = Console{};
                   },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
