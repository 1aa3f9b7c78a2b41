#include "sqlite/sqlite_error.h"

#include <cerrno>
#include <cstdlib>
#include <string_view>

#include <sqlite3.h>

namespace jemaa::sqlite {
namespace {

// An id or a key that is taken is a conflict between two contents; anything
// else that the schema refuses can never be kept.
ErrorCode constraint_code(int extended) {
    bool const taken =
        extended == SQLITE_CONSTRAINT_UNIQUE || extended == SQLITE_CONSTRAINT_PRIMARYKEY;
    return taken ? ErrorCode::write_failed : ErrorCode::bad_argument;
}

ErrorCode code_for(SQLite::Exception const& exception, ErrorCode otherwise) {
    switch (exception.getErrorCode() & 0xFF) {
        case SQLITE_FULL: return ErrorCode::disk_full;
        case SQLITE_READONLY: return ErrorCode::read_only;
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return ErrorCode::locked;
        case SQLITE_CORRUPT: return ErrorCode::damaged;
        case SQLITE_NOTADB: return ErrorCode::not_a_workshop;
        case SQLITE_INTERRUPT: return ErrorCode::interrupted;
        case SQLITE_CONSTRAINT: return constraint_code(exception.getExtendedErrorCode());
        default: return otherwise;
    }
}

}  // namespace

ErrorCode code_of_verdict(std::string const& verdict) {
    constexpr std::string_view unread = "unable to get the page. error code=";
    auto const at = verdict.find(unread);
    if (at == std::string::npos) return ErrorCode::damaged;
    int const code = std::atoi(verdict.c_str() + at + unread.size());
    bool const is_damage = (code & 0xFF) == SQLITE_CORRUPT;
    return is_damage ? ErrorCode::damaged : ErrorCode::read_failed;
}

Error to_error(SQLite::Exception const& exception, std::filesystem::path const& path,
               ErrorCode otherwise) {
    return {code_for(exception, otherwise), path.string(), exception.what()};
}

// Some file systems find out that they are full only when they are told to
// write through; SQLite then speaks of a failed sync.
Error to_error(SQLite::Exception const& exception, SQLite::Database const& database,
               std::filesystem::path const& path, ErrorCode otherwise) {
    Error error = to_error(exception, path, otherwise);
    int const cause = sqlite3_system_errno(database.getHandle());
    bool const io_error = (exception.getErrorCode() & 0xFF) == SQLITE_IOERR;
    if (io_error && (cause == ENOSPC || cause == EDQUOT)) error.code = ErrorCode::disk_full;
    return error;
}

}  // namespace jemaa::sqlite
