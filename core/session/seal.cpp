#include "session/course.h"
#include "session/overloaded.h"
#include "session/situations.h"

namespace jemaa::session {
namespace {

bool is_over(State const& state) {
    auto const& last = state.agenda->steps.back();
    return std::holds_alternative<agenda::Close>(last.kind) && is_closed(state, last.key);
}

}  // namespace

void seal_if_closed(Turn& turn) {
    State& state = turn.state;
    bool const done = is_sealed(state.record) && !state.seal_trouble;
    if (!is_over(state) || done) return;
    state.seal_trouble.reset();
    turn.effects.push_back(SealFile{});
}

void handle_seal(Turn& turn) {
    State& state = turn.state;
    std::visit(Overloaded{
                   [&](Sealed const& e) {
                       apply(state.record, e.seal);
                       state.seal_trouble = e.trouble;
                   },
                   [&](SealFailed const& e) { state.seal_trouble = e.error; },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
