#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <SQLiteCpp/Database.h>

namespace jemaa::sqlite {

/// What the schema says of a table of facts, so that one query serves them
/// all: `insert_new` and `leave_out` of queries/union/.
class TableShape {
public:
    TableShape(SQLite::Database& database, std::string table);

    /// The query with {table}, {columns}, {pairs} (for json_object), {same}
    /// (ours = theirs) and {refers} (what theirs refers to is here) filled in.
    [[nodiscard]] std::string fill(std::string_view query) const;

private:
    std::string table_, columns_, pairs_, same_;
    std::string refers_{"1"};
};

}  // namespace jemaa::sqlite
