#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace jemaa::speech {

/// One channel of 16 bits, `sample_rate` a second: what everything here works
/// with between files and devices.
using Samples = std::vector<std::int16_t>;
using SampleSpan = std::span<std::int16_t const>;
inline constexpr int sample_rate = 48'000;
inline constexpr int block = sample_rate / 50;  ///< 20 ms: between two looks at whether to stop

}  // namespace jemaa::speech
