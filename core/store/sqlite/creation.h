#pragma once

#include <filesystem>
#include <span>

#include "base/error.h"
#include "sqlite/migration.h"

namespace jemaa::sqlite {

/// Makes a workshop's file without facts, with the schema that `migrations`
/// lead to. Errors as for SqliteStore::create.
Expected<void> create_file(std::filesystem::path const& path,
                           std::span<Migration const> migrations = all_migrations());

}  // namespace jemaa::sqlite
