#pragma once

#include <cstdint>
#include <string>

#include <SQLiteCpp/Statement.h>

#include "base/clock.h"
#include "base/id.h"
#include "domain/settings.h"

/// Values in and out of a query, from the left. A nil id is NULL.
namespace jemaa::sqlite {

/// Binds values to parameters 1, 2, ... They must outlive the query's steps.
class Binder {
public:
    explicit Binder(SQLite::Statement& statement) : statement_(statement) {}

    Binder& operator<<(Id const& id);
    Binder& operator<<(std::string const& text);
    Binder& operator<<(std::int64_t number);
    Binder& operator<<(int number) { return *this << std::int64_t{number}; }
    Binder& operator<<(Stamp const& stamp);
    Binder& operator<<(Bytes const& content);
    Binder& operator<<(Settings const& settings);

private:
    SQLite::Statement& statement_;
    int parameter_ = 0;
};

/// Reads the columns of the current row. Throws SQLite::Exception
/// (SQLITE_CORRUPT) for a value that no writer of ours can have left.
class RowReader {
public:
    explicit RowReader(SQLite::Statement& statement) : statement_(statement) {}

    RowReader& operator>>(Id& id);
    RowReader& operator>>(std::string& text);
    RowReader& operator>>(std::int64_t& number);
    RowReader& operator>>(int& number);
    RowReader& operator>>(Stamp& stamp);
    RowReader& operator>>(Bytes& content);
    RowReader& operator>>(Settings& settings);

private:
    SQLite::Statement& statement_;
    int column_ = 0;
};

}  // namespace jemaa::sqlite
