#include "sqlite/row.h"

#include <cstring>
#include <limits>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "base/utf8.h"

namespace jemaa::sqlite {

Binder& Binder::operator<<(Id const& id) {
    ++parameter_;
    if (id.is_nil())
        statement_.bind(parameter_);
    else
        statement_.bindNoCopy(parameter_, id.bytes.data(), static_cast<int>(id.bytes.size()));
    return *this;
}

Binder& Binder::operator<<(std::string const& text) {
    statement_.bindNoCopy(++parameter_, text);
    return *this;
}

Binder& Binder::operator<<(std::int64_t number) {
    statement_.bind(++parameter_, number);
    return *this;
}

Binder& Binder::operator<<(Stamp const& stamp) {
    return *this << stamp.wall_ms << stamp.counter;
}

RowReader& RowReader::operator>>(Id& id) {
    auto const column = statement_.getColumn(column_++);
    if (column.isNull()) {
        id = {};
        return *this;
    }
    if (static_cast<std::size_t>(column.getBytes()) != id.bytes.size())
        throw SQLite::Exception("an id is not 16 bytes long", SQLITE_CORRUPT);
    std::memcpy(id.bytes.data(), column.getBlob(), id.bytes.size());
    return *this;
}

RowReader& RowReader::operator>>(std::string& text) {
    text = statement_.getColumn(column_++).getString();
    if (!is_valid_utf8(text))
        throw SQLite::Exception("a text is not well-formed UTF-8", SQLITE_CORRUPT);
    return *this;
}

RowReader& RowReader::operator>>(std::int64_t& number) {
    number = statement_.getColumn(column_++).getInt64();
    return *this;
}

RowReader& RowReader::operator>>(int& number) {
    std::int64_t wide = 0;
    *this >> wide;
    if (wide < 0 || wide > std::numeric_limits<int>::max())
        throw SQLite::Exception("a number is out of range", SQLITE_CORRUPT);
    number = static_cast<int>(wide);
    return *this;
}

RowReader& RowReader::operator>>(Stamp& stamp) {
    return *this >> stamp.wall_ms >> stamp.counter;
}

}  // namespace jemaa::sqlite
