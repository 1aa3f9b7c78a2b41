#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// A text as it is handed to Pango: well-formed, so that nothing a file may
/// hold can harm. Bytes that are no UTF-8, and NUL, become U+FFFD, one each.
namespace jemaa::text {

std::string written(std::string_view text);

/// Byte offsets in `text` and in written(text), into each other. An offset
/// inside a letter counts as before it, one beyond the end as the end.
std::size_t to_written(std::string_view text, std::size_t offset);
std::size_t from_written(std::string_view text, std::size_t offset);

/// Byte offset in `text` of each letter of written(text), and of the end.
std::vector<std::size_t> letter_starts(std::string_view text);

}  // namespace jemaa::text
