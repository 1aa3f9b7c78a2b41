#pragma once

#include <cstdint>
#include <cstring>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "base/id.h"

namespace jemaa::sqlite {

/// A query that reads millions of rows, without anything between it and
/// SQLite. Throws SQLite::Exception.
class RawStatement {
public:
    RawStatement(SQLite::Database& database, char const* sql) : database_(database.getHandle()) {
        check(sqlite3_prepare_v2(database_, sql, -1, &statement_, nullptr));
    }
    RawStatement(RawStatement const&) = delete;
    RawStatement& operator=(RawStatement const&) = delete;
    ~RawStatement() { sqlite3_finalize(statement_); }

    /// Starts anew, with this id as the only parameter; it must outlive the steps.
    void start(Id const& id) {
        sqlite3_reset(statement_);
        check(sqlite3_bind_blob(statement_, 1, id.bytes.data(), sizeof id.bytes, SQLITE_STATIC));
    }
    bool step() {
        int const result = sqlite3_step(statement_);
        if (result == SQLITE_ROW) return true;
        if (result != SQLITE_DONE) throw SQLite::Exception(database_, result);
        return false;
    }
    [[nodiscard]] std::int64_t number(int column) const {
        return sqlite3_column_int64(statement_, column);
    }
    /// Nil for an empty blob.
    [[nodiscard]] Id id(int column) const {
        Id id;
        auto const size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
        if (size != 0 && size != sizeof id.bytes)
            throw SQLite::Exception("an id is not 16 bytes long", SQLITE_CORRUPT);
        if (size != 0) std::memcpy(id.bytes.data(), sqlite3_column_blob(statement_, column), size);
        return id;
    }

private:
    void check(int result) const {
        if (result != SQLITE_OK) throw SQLite::Exception(database_, result);
    }
    sqlite3* database_;
    sqlite3_stmt* statement_ = nullptr;
};

}  // namespace jemaa::sqlite
