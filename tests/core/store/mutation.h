#pragma once

#include <cstdint>
#include <random>
#include <string>

#include "core/store/crafted.h"

/// Ways in which a sound file can be spoilt, the same for the same seed.
namespace mutation {

enum class Kind { bytes, pages, length, rows };

/// Changes bytes anywhere, exchanges or repeats pages, cuts off or adds, or
/// changes a row by SQL that no check of the schema stops.
void spoil(Crafted const& crafted, Kind kind, std::mt19937& chance);

}  // namespace mutation
