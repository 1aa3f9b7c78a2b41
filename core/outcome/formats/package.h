#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/whole_folder.h"
#include "formats/csv_profile.h"
#include "tables/tables.h"

/// A data package: CSV in the profile for data, and a description of it that
/// programs read (Frictionless Data Package 1,
/// https://specs.frictionlessdata.io/data-package/).
namespace jemaa::outcome {

inline constexpr char package_file[] = "datapackage.json";

/// A table's file, and what its columns are.
struct TableFile {
    TableSchema schema;
    FileContent file;
};

/// Whose tables these are.
struct Origin {
    std::string name;  ///< letters and digits, for files too
    std::string id;    ///< of a workshop; else empty
    LocalizedText title;
    LocalizedText about;   ///< the cluster, or clusters
    LanguageTag language;  ///< of the description
    std::int64_t created_ms = 0;
};
Origin origin_of(Contents const& contents);

/// Of a diagnostic: dated by its newest workshop, and called by its clusters.
Origin origin_of(Compared const& compared);

/// The content of datapackage.json: of each file its columns, keys, length and
/// SHA-256; then of each drawing and recording what it is.
std::string describe_package(Origin const& origin, std::vector<TableFile> const& tables,
                             Media const& media);

struct ReadTable {
    TableSchema schema;
    std::vector<CsvRow> rows;  ///< below the headings
};

/// The tables of a package of ours, in its order. Errors: file_missing,
/// read_failed; damaged, with the file and what is wrong, when a file is not
/// what the description says: its length, hash, columns, a cell of another
/// type, a key that stands twice or that refers to no row, a drawing or recording
/// that a table names and the package does not.
Expected<std::vector<ReadTable>> read_package(std::filesystem::path const& folder);

}  // namespace jemaa::outcome
