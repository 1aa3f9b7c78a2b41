#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace jemaa::outcome {

using CsvRow = std::vector<std::string>;

/// RFC 4180 leaves open what stands between two fields and ends a row.
struct CsvStyle {
    char separator = ',';
    std::string_view row_end = "\n";
};

/// Adds a row to the text, with quotation marks around a field only where it
/// needs them.
void append_csv(std::string& text, std::span<std::string const> row, CsvStyle const& style = {});

/// The rows as a whole text.
std::string write_csv(std::span<CsvRow const> rows, CsvStyle const& style = {});

/// The rows of such a text; a row may end in LF or CRLF. `damaged`, with the
/// row's number from 1 as `where`, when quotation marks stand where none can
/// be.
Expected<std::vector<CsvRow>> read_csv(std::string_view text, char separator = ',');

}  // namespace jemaa::outcome
