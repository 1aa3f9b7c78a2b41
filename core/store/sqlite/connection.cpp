#include "sqlite/connection.h"

#include <cstdint>
#include <system_error>
#include <utility>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Exception.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include "sqlite/sqlite_error.h"

namespace jemaa::sqlite {
namespace {

// How long to wait for another process that reads or writes just now.
constexpr int patience_ms = 2000;

// Above this size, checking the whole file would be felt at every start.
constexpr std::uintmax_t checked_up_to_bytes = 64u << 20;

Expected<void> check_is_file(std::filesystem::path const& path) {
    std::error_code error;
    auto const status = std::filesystem::status(path, error);
    switch (status.type()) {
        case std::filesystem::file_type::regular: return {};
        case std::filesystem::file_type::not_found:
            return fail(ErrorCode::file_missing, path.string(), "no such file");
        case std::filesystem::file_type::none:
        case std::filesystem::file_type::unknown:
            return fail(ErrorCode::read_failed, path.string(), error.message());
        default: return fail(ErrorCode::not_a_workshop, path.string(), "not a regular file");
    }
}

Expected<std::optional<WriteLock>> right_to_write(std::filesystem::path const& path) {
    if (auto writable = check_folder_is_writable(path); !writable)
        return tl::unexpected(writable.error());
    auto lock = WriteLock::take(path);
    if (!lock) return tl::unexpected(lock.error());
    return std::optional<WriteLock>(std::move(*lock));
}

// Nothing in the file's own schema is trusted, and nothing of it is mapped: a
// stick that is pulled out must give an error, not a signal.
void prepare(SQLite::Database& database) {
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    database.exec(
        "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
        "PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON;");
}

Expected<void> check_identity(Connection& connection, int newest) {
    auto& database = connection.database;
    auto const where = connection.path.string();
    if (database.execAndGet("PRAGMA application_id").getInt() != application_id)
        return fail(ErrorCode::not_a_workshop, where, "not a workshop of Jemaa");
    int const version = version_of(database);
    if (version < 1) return fail(ErrorCode::damaged, where, "the file has no schema");
    if (version > newest)
        return fail(ErrorCode::newer_schema, where,
                    fmt::format("the file has schema {}, this program knows up to schema {}",
                                version, newest));
    return {};
}

Expected<void> check_health(Connection& connection) {
    std::error_code ignored;
    if (std::filesystem::file_size(connection.path, ignored) > checked_up_to_bytes) return {};
    auto const verdict = connection.database.execAndGet("PRAGMA quick_check(1)").getString();
    if (verdict == "ok") return {};
    return fail(code_of_verdict(verdict), connection.path.string(), verdict);
}

void turn_into_copy(Connection& connection) {
    SQLite::Database copy(":memory:", SQLite::OPEN_READWRITE);
    SQLite::Backup(copy, connection.database).executeStep(-1);
    connection.database = std::move(copy);
    prepare(connection.database);
}

Expected<void> bring_up_to_date(Connection& connection, SqliteStore::Access access,
                                std::span<Migration const> migrations) {
    if (version_of(connection.database) == newest_version(migrations)) return {};
    if (access == SqliteStore::Access::read)
        turn_into_copy(connection);
    else if (auto copied = keep_copy(connection.database, connection.path); !copied)
        return copied;
    return migrate(connection.database, connection.path, migrations);
}

Expected<void> make_ready(Connection& connection, SqliteStore::Access access,
                          std::span<Migration const> migrations) {
    prepare(connection.database);
    auto ready = check_identity(connection, newest_version(migrations));
    if (!ready) return ready;
    ready = check_health(connection);
    if (!ready) return ready;
    if (access == SqliteStore::Access::write) prepare_for_writing(connection.database);
    ready = bring_up_to_date(connection, access, migrations);
    if (access == SqliteStore::Access::read) connection.database.exec("PRAGMA query_only = ON");
    return ready;
}

}  // namespace

// Also a reader opens for writing where it may: to see a file whose writer was
// killed, SQLite must first roll back what was half written.
Connection::Connection(std::filesystem::path at, std::optional<WriteLock> right)
    : path(std::move(at)),
      lock(std::move(right)),
      database(path.string(), SQLite::OPEN_READWRITE, patience_ms) {}

void prepare_for_writing(SQLite::Database& database) {
    database.exec(
        "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON;");
}

Expected<std::unique_ptr<Connection>> open_connection(std::filesystem::path const& path,
                                                      SqliteStore::Access access,
                                                      std::span<Migration const> migrations) {
    if (auto is_file = check_is_file(path); !is_file) return tl::unexpected(is_file.error());
    std::optional<WriteLock> lock;
    if (access == SqliteStore::Access::write) {
        auto right = right_to_write(path);
        if (!right) return tl::unexpected(right.error());
        lock.emplace(std::move(**right));
    }
    try {
        auto connection = std::make_unique<Connection>(path, std::move(lock));
        if (auto ready = make_ready(*connection, access, migrations); !ready)
            return tl::unexpected(ready.error());
        return connection;
    } catch (SQLite::Exception const& exception) {
        return tl::unexpected(to_error(exception, path, ErrorCode::read_failed));
    }
}

}  // namespace jemaa::sqlite
