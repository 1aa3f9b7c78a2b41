#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include <SQLiteCpp/Database.h>

#include "base/error.h"

namespace jemaa::sqlite {

/// The SQL that brings a file of schema `version` - 1 to `version`.
struct Migration {
    int version;
    std::string sql;
};

/// Those of schema/N.sql, from 1 up.
std::vector<Migration> const& all_migrations();

/// The schema that `migrations` lead to.
inline int newest_version(std::span<Migration const> migrations) {
    return migrations.empty() ? 0 : migrations.back().version;
}

/// The schema that the file has (its user_version). Throws SQLite::Exception.
int version_of(SQLite::Database& database);

/// Brings the file up to date, each step in one transaction: a step that fails
/// leaves the file as the step before it did. The error names the step.
Expected<void> migrate(SQLite::Database& database, std::filesystem::path const& path,
                       std::span<Migration const> migrations);

/// Keeps a copy of the file as it is, as `NAME.jemaa.vN` beside it, where N is
/// its schema; one that is there is replaced.
Expected<void> keep_copy(SQLite::Database& database, std::filesystem::path const& path);

}  // namespace jemaa::sqlite
