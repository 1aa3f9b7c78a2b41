#pragma once

#include <filesystem>
#include <functional>
#include <span>

#include "base/error.h"
#include "sqlite/migration.h"

namespace jemaa::sqlite {

/// Makes a workshop's file with the schema that `migrations` lead to, lets
/// `found` put its first facts in (it is given where the file is until then),
/// and only then gives it its name. Errors as for SqliteStore::create.
Expected<void> create_file(
    std::filesystem::path const& path, std::span<Migration const> migrations,
    std::function<Expected<void>(std::filesystem::path const&)> const& found);

}  // namespace jemaa::sqlite
