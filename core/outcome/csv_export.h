#pragma once

#include <filesystem>

#include "base/error.h"
#include "store/store.h"

namespace jemaa::outcome {

/// Writes a workshop's attendance, ideas, options and results as CSV (RFC 4180,
/// UTF-8, comma, CRLF) into the new folder `directory`, one file per table.
/// Polls that are not closed yet give their options but no results. The files
/// are written beside the target, synced and renamed, so that the folder is
/// either whole or absent. Errors: bad_argument (the folder exists already),
/// file_missing (there is nothing to put it in), disk_full, read_only,
/// write_failed, not_a_workshop (an empty store), and those of the store.
Expected<void> export_csv(Store& store, std::filesystem::path const& directory);

}  // namespace jemaa::outcome
