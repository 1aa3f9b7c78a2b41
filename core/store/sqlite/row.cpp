#include "sqlite/row.h"

#include <cstring>
#include <limits>
#include <utility>

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

Binder& Binder::operator<<(Bytes const& content) {
    static constexpr std::uint8_t nothing = 0;  // a null pointer would be NULL
    auto const* const data = content.empty() ? &nothing : content.data();
    statement_.bindNoCopy(++parameter_, data, static_cast<int>(content.size()));
    return *this;
}

Binder& Binder::operator<<(Settings const& settings) {
    statement_.bind(++parameter_, to_string(settings));
    return *this;
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
    if (id.is_nil()) throw SQLite::Exception("an id is nil", SQLITE_CORRUPT);
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

RowReader& RowReader::operator>>(Bytes& content) {
    auto const column = statement_.getColumn(column_++);
    auto const* const data = static_cast<std::uint8_t const*>(column.getBlob());
    content.assign(data, data + column.getBytes());
    return *this;
}

RowReader& RowReader::operator>>(Settings& settings) {
    std::string text;
    *this >> text;
    auto read = settings_from(text);
    if (!read) throw SQLite::Exception("a setting is not name=number", SQLITE_CORRUPT);
    settings = std::move(*read);
    return *this;
}

}  // namespace jemaa::sqlite
