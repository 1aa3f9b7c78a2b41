#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace jemaa::exchange {

struct Line {
    int number = 0;  ///< from 1
    std::string_view text;
};

/// The lines that are not empty, without white space around them and without
/// a byte order mark. They look into `text`.
std::vector<Line> lines_of(std::string_view text);

/// Without white space at either end.
std::string_view trimmed(std::string_view text);

/// A number of digits only that fits; else nothing.
std::optional<std::int64_t> whole_number(std::string_view text);

/// The error of a malformed file: `where:line` and what is wrong there.
tl::unexpected<Error> malformed(std::string_view where, int line, std::string reason);

/// A file's content. file_missing or read_failed.
Expected<std::string> read_text(std::string const& path);

/// The most ballots of one file.
inline constexpr std::int64_t most_ballots = 2'000'000'000;

}  // namespace jemaa::exchange
