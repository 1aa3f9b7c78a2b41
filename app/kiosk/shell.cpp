#include "kiosk/shell.h"

#include <algorithm>
#include <deque>
#include <utility>

#include "session/update.h"

namespace jemaa::kiosk {

Shell::Shell(session::State state, Performer perform, Sources sources)
    : state_(std::move(state)), perform_(std::move(perform)), sources_(std::move(sources)) {}

void Shell::dispatch(session::Happening const& what) {
    std::deque<session::Happening> waiting{what};
    while (!waiting.empty()) {
        session::Event const event{std::move(waiting.front()), sources_.now(), sources_.seed()};
        waiting.pop_front();
        auto next = session::update(std::move(state_), event);
        state_ = std::move(next.state);
        for (auto const& effect : next.effects)
            if (auto answer = perform_(effect)) waiting.push_back(std::move(*answer));
    }
}

bool Shell::tick() {
    auto const left = time_left();
    if (!left || left->count() > 0) return false;
    dispatch(session::Tick{});
    return true;
}

std::optional<Milliseconds> Shell::time_left() const {
    auto const due = session::deadline(state_);
    if (!due) return std::nullopt;
    return std::max(Milliseconds(0), *due - sources_.now().steady);
}

}  // namespace jemaa::kiosk
