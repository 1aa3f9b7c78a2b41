#pragma once

#include <map>
#include <string>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace jemaa::sqlite {

/// The queries of queries/*.sql on one connection, each compiled when it is
/// first asked for.
class Queries {
public:
    explicit Queries(SQLite::Database& database) : database_(database) {}

    /// The query of that name, e.g. "insert_idea", ready to be bound. It must
    /// be stepped to its end, or it keeps the file locked for reading.
    SQLite::Statement& operator[](std::string const& name);

    /// Lets go of every query, also of one that was left in the middle.
    void clear() { compiled_.clear(); }

private:
    SQLite::Database& database_;
    std::map<std::string, SQLite::Statement> compiled_;
};

}  // namespace jemaa::sqlite
