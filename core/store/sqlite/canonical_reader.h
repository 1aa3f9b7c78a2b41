#pragma once

#include <functional>

#include <SQLiteCpp/Database.h>

#include "sqlite/queries.h"
#include "sqlite/sqlite_store.h"
#include "store/canonical.h"

/// The manifest of a file, read in one pass over its rows.
namespace jemaa::sqlite {

/// Told how many polls are read, of how many; false stops the reading.
using PollsRead = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Of all facts in the file. Throws SQLite::Exception: SQLITE_CORRUPT for a
/// fact that no writer of ours can have left (flaw_of), SQLITE_INTERRUPT when
/// `told` stops it.
Manifest read_manifest(SQLite::Database& database, Queries& queries, PollsRead const& told = {});

/// The same in a transaction of its own. Errors as for Store::facts().
Expected<Manifest> read_manifest(SqliteStore& store);

}  // namespace jemaa::sqlite
