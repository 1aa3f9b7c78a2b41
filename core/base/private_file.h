#pragma once

#include <filesystem>
#include <string>

#include "base/error.h"

namespace jemaa {

/// Makes a new file that only its owner may read, on disk when this returns.
/// Errors: bad_argument (it exists already), read_only, disk_full, write_failed.
Expected<void> write_private_file(std::filesystem::path const& path, std::string const& content);

/// The whole of a small file. Errors: file_missing, read_failed.
Expected<std::string> read_small_file(std::filesystem::path const& path);

}  // namespace jemaa
