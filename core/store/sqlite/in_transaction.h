#pragma once

#include <type_traits>

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

#include "sqlite/connection.h"
#include "sqlite/sqlite_error.h"

namespace jemaa::sqlite {

/// Runs `work` in one transaction, which counts when it gives a value. After
/// any failure the file is as before and the connection fit for the next try.
template <typename Work>
std::invoke_result_t<Work> in_transaction(Connection& connection,
                                          SQLite::TransactionBehavior behavior, ErrorCode otherwise,
                                          Work work) {
    try {
        SQLite::Transaction transaction(connection.database, behavior);
        auto outcome = work();
        if (outcome) transaction.commit();
        return outcome;
    } catch (SQLite::Exception const& exception) {
        connection.queries.clear();
        return tl::unexpected(to_error(exception, connection.database, connection.path, otherwise));
    }
}

}  // namespace jemaa::sqlite
