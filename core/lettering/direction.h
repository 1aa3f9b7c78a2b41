#pragma once

#include <string_view>

namespace jemaa::text {

/// Whether the first letter is of a script that runs from right to left, as far
/// as there are fonts for any: of Arabic.
bool begins_right_to_left(std::string_view text);

}  // namespace jemaa::text
