#pragma once

#include <cstdint>
#include <vector>

namespace jemaa {

/// The content of a file.
using Bytes = std::vector<std::uint8_t>;

}  // namespace jemaa
