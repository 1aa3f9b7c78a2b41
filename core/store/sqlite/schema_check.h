#pragma once

#include <optional>
#include <string>

#include <SQLiteCpp/Database.h>

namespace jemaa::sqlite {

/// In what the file's tables, indexes, views and triggers differ, by a letter,
/// from those of an empty file of that version; nothing when they are the
/// same. Throws SQLite::Exception.
std::optional<std::string> schema_difference(SQLite::Database& database, int version);

}  // namespace jemaa::sqlite
