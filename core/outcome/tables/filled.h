#pragma once

#include <functional>
#include <vector>

#include "tables/compared.h"
#include "tables/tables.h"

namespace jemaa::outcome {

/// A table of which it is known whose rows it has.
struct FilledTable {
    TableSchema schema;  ///< with a column for each language
    std::function<Expected<void>(TakeRow const&)> rows;
};

/// Every table of a workshop, which must outlive them.
std::vector<FilledTable> tables_of(Gathered const& gathered);

/// What compares the workshops, and every table over all of them: the rows of
/// each workshop, one after the other, with the workshop in a column in front.
/// They must outlive them.
std::vector<FilledTable> tables_of(Compared const& compared);

}  // namespace jemaa::outcome
