#include "sqlite/table_shape.h"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

namespace jemaa::sqlite {
namespace {

void join(std::string& list, std::string_view between, std::string const& more) {
    if (!list.empty()) list += between;
    list += more;
}

void replace_all(std::string& text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

}  // namespace

TableShape::TableShape(SQLite::Database& database, std::string table) : table_(std::move(table)) {
    SQLite::Statement columns(database, fmt::format("PRAGMA main.table_info({})", table_));
    while (columns.executeStep()) {
        auto const name = columns.getColumn(1).getString();
        auto const theirs = fmt::format("theirs.{}", name);
        bool const is_blob = columns.getColumn(2).getString() == "BLOB";
        join(columns_, ", ", name);
        join(same_, " AND ", fmt::format("ours.{0} IS theirs.{0}", name));
        join(pairs_, ", ",
             fmt::format("'{}', {}", name,
                         is_blob ? fmt::format("lower(hex({}))", theirs) : theirs));
    }
    SQLite::Statement references(database, fmt::format("PRAGMA main.foreign_key_list({})", table_));
    while (references.executeStep())
        join(refers_, " AND ",
             fmt::format("(theirs.{0} IS NULL OR theirs.{0} IN (SELECT id FROM main.{1}))",
                         references.getColumn(3).getString(), references.getColumn(2).getString()));
}

std::string TableShape::fill(std::string_view query) const {
    std::string filled(query);
    replace_all(filled, "{table}", table_);
    replace_all(filled, "{columns}", columns_);
    replace_all(filled, "{pairs}", pairs_);
    replace_all(filled, "{same}", same_);
    replace_all(filled, "{refers}", refers_);
    return filled;
}

}  // namespace jemaa::sqlite
