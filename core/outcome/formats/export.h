#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/whole_folder.h"
#include "formats/headings.h"
#include "store/store.h"
#include "tables/compared.h"

namespace jemaa::outcome {

enum class Format {
    data,      ///< CSV for programs
    excel,     ///< CSV for spreadsheets
    package,   ///< CSV for programs, with datapackage.json
    workbook,  ///< XLSX
};

/// "data" (also "csv"), "excel", "package", "xlsx"; nothing for any other word.
std::optional<Format> format_named(std::string_view name);

/// Writes a workshop's outcome in these formats into the new folder `folder`,
/// which is either whole, with what was written read back and compared, or
/// absent. Polls that are not closed yet give their options but no results.
/// `beside` are further files of the folder, such as a report.
/// Errors: bad_argument (the folder exists already; a table is too large for a
/// sheet), file_missing (there is nothing to put it in), disk_full, read_only,
/// write_failed, not_a_workshop (an empty store), and those of the store.
Expected<void> export_outcome(Gathered const& gathered, std::filesystem::path const& folder,
                              std::span<Format const> formats, Headings const& headings,
                              std::vector<FileContent> beside = {});
Expected<void> export_outcome(Store& store, std::filesystem::path const& folder,
                              std::span<Format const> formats, Headings const& headings,
                              std::vector<FileContent> beside = {});

/// Writes what compares the workshops of a diagnostic and the tables over all of
/// them into the new folder `folder`, and the outcome of each workshop into a
/// folder of its own in it: its template's key and the start of its id.
Expected<void> export_compared(Compared const& compared, std::filesystem::path const& folder,
                               std::span<Format const> formats, Headings const& headings);

}  // namespace jemaa::outcome
