#include "session/step_times.h"

#include "session/update.h"

namespace jemaa::session {
namespace {

constexpr std::int64_t minute = 60'000;

// Halves are rounded away from zero.
std::int64_t in_minutes(std::int64_t time) {
    return (time + (time < 0 ? -minute / 2 : minute / 2)) / minute;
}

bool belongs(Record const& record, Id const& subject, Id const& step) {
    auto const poll = record.polls.find(subject);
    return subject == step || (poll != record.polls.end() && poll->second.step == step);
}

}  // namespace

std::optional<StepTimes> times_of(State const& state, int step) {
    if (!is_closed(state, step)) return std::nullopt;
    auto const& planned = state.agenda->steps.at(static_cast<std::size_t>(step));
    Id const id = step_id(state.record, planned.key);
    std::optional<std::int64_t> started, ended;
    for (auto const& entry : state.record.journal) {
        if (entry.kiosk != state.record.kiosk.id || !belongs(state.record, entry.subject, id))
            continue;
        if (entry.action == "start" && !started) started = entry.stamp.wall_ms;
        if (entry.action == "undo" && entry.detail == "start") started.reset();
        if (entry.action == "close") ended = entry.stamp.wall_ms;
    }
    if (!started || !ended || *ended < *started) return std::nullopt;
    StepTimes times{Milliseconds(*started), Milliseconds(*ended), {}};
    if (planned.minutes > 0)
        times.over = static_cast<int>(
            in_minutes(*ended - *started - std::int64_t{planned.minutes} * minute));
    return times;
}

}  // namespace jemaa::session
