#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace jemaa {

/// Whether `text` is well-formed UTF-8 (Unicode 15, table 3-7) without NUL.
bool is_valid_utf8(std::string_view text);

/// Number of code points of well-formed text.
std::size_t code_points(std::string_view text);

/// Text without white space at either end.
std::string_view trimmed(std::string_view text);

}  // namespace jemaa
