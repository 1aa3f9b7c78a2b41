#pragma once

#include <cstdint>
#include <filesystem>

#include "base/error.h"
#include "sqlite/deadline.h"
#include "sqlite/file_header.h"

namespace jemaa::sqlite {

/// Copies somebody's file to `to`, which must not be there yet, without ever
/// opening the original with SQLite: only a regular file, not what a symbolic
/// link leads to, of a workshop (read_header), in a state that needs no
/// journal. While a kiosk writes to it, this waits. A process that has the
/// file open through SQLite must not call this: it would lose its locks on it.
/// Errors: file_missing, read_failed, locked; not_a_workshop, newer_schema,
/// damaged as read_header; bad_argument (larger than `most_bytes`, or a journal
/// beside it is needed); disk_full, write_failed (of `to`).
Expected<FileHeader> copy_foreign(std::filesystem::path const& from,
                                  std::filesystem::path const& to, std::uintmax_t most_bytes,
                                  Deadline const& deadline);

}  // namespace jemaa::sqlite
