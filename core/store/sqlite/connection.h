#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>

#include <SQLiteCpp/Database.h>

#include "base/error.h"
#include "sqlite/migration.h"
#include "sqlite/posix_file.h"
#include "sqlite/queries.h"
#include "sqlite/sqlite_store.h"

namespace jemaa::sqlite {

/// "Jmaa", which tells a workshop from other SQLite files.
inline constexpr int application_id = 0x4A6D6161;

/// An open workshop. The order of the members is that of WriteLock's rule: the
/// database closes before the lock is given up.
struct Connection {
    std::filesystem::path path;
    std::optional<WriteLock> lock;  ///< of a writer
    SQLite::Database database;
    Queries queries{database};

    Connection(std::filesystem::path at, std::optional<WriteLock> right);
};

/// As SqliteStore::open, with the migrations that make up the newest schema.
/// A reader gets an older file as a copy in memory, brought up to date there.
Expected<std::unique_ptr<Connection>> open_connection(
    std::filesystem::path const& path, SqliteStore::Access access,
    std::span<Migration const> migrations = all_migrations());

/// Settings of every connection that writes, before its first transaction.
void prepare_for_writing(SQLite::Database& database);

}  // namespace jemaa::sqlite
