#pragma once

#include <optional>
#include <string>

#include "sqlite/queries.h"

namespace jemaa::sqlite {

/// What is wrong with the facts in a file whose schema, integrity and
/// references are right, in English; nothing when each could have been kept by
/// this program: sound by itself (flaw_of), its id derived where it derives,
/// ballots unlike each other, slots without a gap, no card used twice in a
/// poll. Throws SQLite::Exception (SQLITE_CORRUPT) for a value that is not
/// what it must be, e.g. a text that is not UTF-8.
std::optional<std::string> content_flaw(Queries& queries);

}  // namespace jemaa::sqlite
