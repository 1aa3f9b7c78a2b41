#include "base/clock.h"

namespace jemaa {

Moment moment_now() {
    using std::chrono::duration_cast;
    return {duration_cast<Milliseconds>(std::chrono::system_clock::now().time_since_epoch()),
            duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch())};
}

Stamp next_stamp(Stamp const& last, Milliseconds wall) {
    if (wall.count() > last.wall_ms) return {wall.count(), 0};
    return {last.wall_ms, last.counter + 1};
}

}  // namespace jemaa
