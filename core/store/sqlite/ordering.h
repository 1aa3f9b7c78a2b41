#pragma once

#include <SQLiteCpp/Database.h>

namespace jemaa::sqlite {

/// Writes the whole file anew, every row in the order of the ids: then its
/// bytes depend only on what is in it, and no trace is left of anything that
/// was there before. Throws SQLite::Exception; the file is whole even then.
void put_in_order(SQLite::Database& database);

}  // namespace jemaa::sqlite
