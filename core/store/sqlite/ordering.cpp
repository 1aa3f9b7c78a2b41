#include "sqlite/ordering.h"

#include <string>

#include <SQLiteCpp/Transaction.h>

#include "base/resource.h"

namespace jemaa::sqlite {

void put_in_order(SQLite::Database& database) {
    std::string const sql(resource("core/store/sqlite/queries/put_in_order.sql").value_or(""));
    {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec(sql);
        transaction.commit();
    }
    database.exec("VACUUM");
}

}  // namespace jemaa::sqlite
