#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace jemaa::outcome {

using CsvRow = std::vector<std::string>;

/// The rows as RFC 4180 has them: commas, CRLF after each row, quotation marks
/// around a field only where it needs them.
std::string write_csv(std::span<CsvRow const> rows);

/// The rows of such a text; a row may also end in LF alone. `damaged`, with
/// the row's number from 1 as `where`, when quotation marks stand where none
/// can be.
Expected<std::vector<CsvRow>> read_csv(std::string_view text);

}  // namespace jemaa::outcome
