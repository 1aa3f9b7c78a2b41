#pragma once

#include <cstdint>
#include <span>

/// What reads bytes that anybody may have made. Each takes any bytes whatever
/// and comes back: with what it read, or with an error. docs/fuzzing.md says
/// how to let them run for long.
namespace fuzz {

using Input = std::span<std::uint8_t const>;

void workshop_file(Input input);
void workshop_template(Input input);
void csv(Input input);

}  // namespace fuzz
