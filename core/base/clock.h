#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

namespace jemaa {

using Milliseconds = std::chrono::milliseconds;

/// When something happened: the wall clock for what is stored, a clock that
/// never steps for delays (kiosks lose their date when the battery is flat).
struct Moment {
    Milliseconds wall{};    ///< since 1970-01-01 UTC
    Milliseconds steady{};  ///< since an arbitrary start
};

Moment moment_now();

/// Hybrid logical clock stamp (Kulkarni et al. 2014): close to the wall clock,
/// yet always greater than every stamp seen before it.
struct Stamp {
    std::int64_t wall_ms = 0;
    std::int64_t counter = 0;

    auto operator<=>(Stamp const&) const = default;
};

/// The stamp for a fact made at `wall` after `last` was seen.
Stamp next_stamp(Stamp const& last, Milliseconds wall);

}  // namespace jemaa
