#pragma once

#include <filesystem>
#include <string>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include "base/error.h"

namespace jemaa::sqlite {

/// What SQLite reports while reading or writing the file at `path`, as an
/// error that a person can act on; `otherwise` (read_failed, write_failed) is
/// for what has no code of its own. SQLite's own words are the detail.
Error to_error(SQLite::Exception const& exception, SQLite::Database const& database,
               std::filesystem::path const& path, ErrorCode otherwise);

/// The same where there is no connection yet.
Error to_error(SQLite::Exception const& exception, std::filesystem::path const& path,
               ErrorCode otherwise);

/// Whether such a line of SQLite's integrity check is about the file, or about
/// a page that could not be read, for want of memory or by the disk's fault:
/// damaged or read_failed.
ErrorCode code_of_verdict(std::string const& verdict);

}  // namespace jemaa::sqlite
