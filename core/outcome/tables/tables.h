#pragma once

#include <functional>
#include <vector>

#include "outcome/csv.h"
#include "tables/gathered.h"
#include "tables/schema.h"

/// A workshop's outcome as tables. docs/csv.md describes them.
namespace jemaa::outcome {

/// Takes one row after the other; a cell is its text in the profile for data.
using TakeRow = std::function<void(CsvRow const&)>;

struct Table {
    TableSchema schema;  ///< with "title_*" where there is one column per language
    /// Hands on the rows, the same ones for the same facts. Error: damaged.
    Expected<void> (*rows)(Gathered const&, TakeRow const&);
};

/// Every table, each after those that it refers to.
std::vector<Table> const& all_tables();

}  // namespace jemaa::outcome
