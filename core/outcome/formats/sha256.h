#pragma once

#include <string>
#include <string_view>

namespace jemaa::outcome {

/// "sha256:" and 64 hexadecimal digits.
std::string sha256_of(std::string_view content);

}  // namespace jemaa::outcome
