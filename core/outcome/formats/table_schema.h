#pragma once

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "tables/schema.h"

/// A table's columns as Frictionless has them (Table Schema 1,
/// https://specs.frictionlessdata.io/table-schema/).
namespace jemaa::outcome {

/// Its word for a file that is no table.
inline constexpr char media_profile[] = "data-resource";

nlohmann::ordered_json table_schema_of(TableSchema const& schema);

/// The columns, key and references that such a schema tells; all that
/// table_schema_of() writes comes back. Throws nlohmann::json::exception where a
/// part is missing or of another type.
TableSchema from_table_schema(nlohmann::ordered_json const& json);

/// Whether the cell is one of that column, as the schema tells it.
bool is_cell_of(Column const& column, std::string const& cell);

}  // namespace jemaa::outcome
