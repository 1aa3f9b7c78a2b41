#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/outcome/exported.h"

/// A workbook as another program sees it: its XML, taken out with unzip.
namespace jemaa::test {

/// Each part's content by its name.
using Parts = std::map<std::string, std::string>;

Parts parts_of(std::string const& workbook);

/// What the pattern's first group holds, each time it matches.
std::vector<std::string> matches(std::string const& text, char const* pattern);

std::vector<std::string> shared_strings(Parts const& parts);

/// A sheet's cells as they are read: texts, and numbers as they stand.
Rows cells_of(Parts const& parts, std::string const& table);

/// Holds every cell of every table against the exact CSV (contents by name) of
/// the same workshop; dates, which a workbook counts in days, are left out.
void check_same_cells(Parts const& parts, std::map<std::string, std::string> const& files,
                      std::vector<LanguageTag> const& languages);

}  // namespace jemaa::test
