#include "session/countdown.h"

#include <algorithm>
#include <charconv>

#include "domain/field.h"
#include "session/action.h"
#include "session/course.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

constexpr Milliseconds second{1'000}, minute{60'000};
constexpr Milliseconds longest_over = 99 * minute;
constexpr char unplanned[] = "unplanned";  ///< a paused step without planned time

std::string value(State const& state, char const* field) {
    return value_of(state.record, step_id(state.record, current(state).key), field);
}

std::optional<Milliseconds> time_in(std::string const& text) {
    std::int64_t number = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return Milliseconds(number);
}

std::string written(Milliseconds time) {
    return std::to_string(time.count());
}

void set_both(Turn& turn, char const* name, std::string ends_at, std::string paused) {
    Id const step = step_id(turn.state.record, current(turn.state).key);
    Action action(turn, name);
    action.set(step, field::ends_at, std::move(ends_at));
    action.set(step, field::paused, std::move(paused));
    action.enter(step);
    action.save(Console{});
}

bool runs(State const& state) {
    return is_running(state, current_step(state));
}

}  // namespace

bool is_paused(State const& state) {
    return runs(state) && !value(state, field::paused).empty();
}

std::optional<Milliseconds> time_left(State const& state) {
    if (!runs(state)) return std::nullopt;
    if (is_paused(state)) return time_in(value(state, field::paused));
    auto const end = time_in(value(state, field::ends_at));
    if (!end) return std::nullopt;
    return *end - state.wall;
}

std::optional<Countdown> countdown(State const& state) {
    auto const left = time_left(state);
    if (!left) return std::nullopt;
    auto const whole = [](Milliseconds time, Milliseconds unit) {
        return static_cast<int>((time + unit - Milliseconds(1)) / unit);
    };
    if (*left > minute) return Countdown{Countdown::Unit::minutes, whole(*left, minute)};
    if (*left > Milliseconds(0)) return Countdown{Countdown::Unit::seconds, whole(*left, second)};
    return Countdown{Countdown::Unit::over,
                     static_cast<int>(std::min(-*left, longest_over) / minute)};
}

std::optional<Milliseconds> until_countdown_changes(State const& state) {
    auto const left = time_left(state);
    if (!left || is_paused(state) || *left <= -longest_over) return std::nullopt;
    if (*left <= Milliseconds(0)) return minute - (-*left) % minute;
    Milliseconds const unit = *left > minute ? minute : second;
    Milliseconds const rest = *left % unit;
    return rest > Milliseconds(0) ? rest : unit;
}

void pause_step(Turn& turn) {
    State const& state = turn.state;
    if (!runs(state) || is_paused(state)) return;
    auto const left = time_left(state);
    set_both(turn, "pause", value(state, field::ends_at), left ? written(*left) : unplanned);
}

void resume_step(Turn& turn) {
    State const& state = turn.state;
    if (!is_paused(state)) return;
    auto const left = time_left(state);
    set_both(turn, "resume", left ? written(state.wall + *left) : "", "");
}

void extend_step(Turn& turn) {
    State const& state = turn.state;
    auto const left = time_left(state);
    if (!runs(state)) return;
    Milliseconds const longer =
        std::max(left.value_or(Milliseconds(0)), Milliseconds(0)) + extension;
    bool const paused = is_paused(state);
    set_both(turn, "extend", paused ? value(state, field::ends_at) : written(state.wall + longer),
             paused ? written(longer) : "");
}

}  // namespace jemaa::session
