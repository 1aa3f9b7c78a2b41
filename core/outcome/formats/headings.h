#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "tables/schema.h"

namespace jemaa::outcome {

/// The language in which tables are headed for reading, and what the program
/// says in it: "column.title", "table.ideas", "cell.yes".
struct Headings {
    LanguageTag language;
    std::function<std::string(std::string_view key)> say;
};

/// "Title (fr)".
std::string heading_of(Column const& column, Headings const& headings);
std::string heading_of(TableSchema const& table, Headings const& headings);

}  // namespace jemaa::outcome
