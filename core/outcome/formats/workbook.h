#pragma once

#include <string>

#include "base/error.h"
#include "formats/headings.h"
#include "formats/package.h"
#include "tables/filled.h"

namespace jemaa::outcome {

/// The content of an XLSX file: a sheet for each table, headed in that language,
/// from right to left where it is read so, and before them one with a chart of
/// each closed poll. No text becomes a formula. Errors: bad_argument (a table is
/// too large for a sheet), write_failed (no room for temporary files), and those
/// of the tables.
Expected<std::string> workbook_of(Gathered const& gathered, Headings const& headings);

/// Likewise of many workshops, without charts of polls.
Expected<std::string> workbook_of(Compared const& compared, Headings const& headings);

}  // namespace jemaa::outcome
