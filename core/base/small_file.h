#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

#include "base/error.h"

namespace jemaa {

/// The whole of a file of at most `most_bytes`. Errors: file_missing,
/// read_failed (no access, a folder, or larger).
Expected<std::string> read_small_file(std::filesystem::path const& path,
                                      std::size_t most_bytes = 1 << 20);

}  // namespace jemaa
