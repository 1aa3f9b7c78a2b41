#pragma once

#include <new>
#include <type_traits>

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include "sqlite/connection.h"
#include "sqlite/sqlite_error.h"

namespace jemaa::sqlite {

/// Without memory a transaction cannot even be rolled back; it is before the
/// next.
inline void end_what_was_left(SQLite::Database& database) {
    if (sqlite3_get_autocommit(database.getHandle()) == 0) database.exec("ROLLBACK");
}

/// Runs `work` in one transaction, which counts when it gives a value. After
/// any failure the file is as before and the connection fit for the next try.
template <typename Work>
std::invoke_result_t<Work> in_transaction(Connection& connection,
                                          SQLite::TransactionBehavior behavior, ErrorCode otherwise,
                                          Work work) {
    try {
        end_what_was_left(connection.database);
        SQLite::Transaction transaction(connection.database, behavior);
        auto outcome = work();
        if (outcome) transaction.commit();
        return outcome;
    } catch (SQLite::Exception const& exception) {
        connection.queries.clear();
        return tl::unexpected(to_error(exception, connection.database, connection.path, otherwise));
    } catch (std::bad_alloc const&) {
        connection.queries.clear();
        throw;  // docs/decisions/out-of-memory.md
    }
}

}  // namespace jemaa::sqlite
