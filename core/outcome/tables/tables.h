#pragma once

#include <functional>
#include <vector>

#include "outcome/csv.h"
#include "tables/compared.h"
#include "tables/schema.h"

/// A workshop's outcome, or that of many, as tables. docs/csv.md describes them.
namespace jemaa::outcome {

/// Takes one row after the other; a cell is its text in the profile for data.
using TakeRow = std::function<void(CsvRow const&)>;

struct Table {
    TableSchema schema;  ///< with "title_*" where there is one column per language
    /// Hands on the rows, the same ones for the same facts. Error: damaged.
    Expected<void> (*rows)(Gathered const&, TakeRow const&);
};

/// Every table, each after those that it refers to; first the workshops.
std::vector<Table> const& all_tables();

/// A table about many workshops.
struct ComparisonTable {
    TableSchema schema;
    Expected<void> (*rows)(Compared const&, TakeRow const&);
};

/// What compares the workshops of a diagnostic, in the same order.
std::vector<ComparisonTable> const& comparison_tables();

}  // namespace jemaa::outcome
