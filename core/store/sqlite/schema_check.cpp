#include "sqlite/schema_check.h"

#include <set>
#include <span>
#include <tuple>

#include <SQLiteCpp/Statement.h>

#include "sqlite/migration.h"

namespace jemaa::sqlite {
namespace {

// type, name, table, SQL
using Thing = std::tuple<std::string, std::string, std::string, std::string>;

std::multiset<Thing> schema_in(SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema");
    std::multiset<Thing> things;
    while (query.executeStep())
        things.emplace(query.getColumn(0).getString(), query.getColumn(1).getString(),
                       query.getColumn(2).getString(), query.getColumn(3).getString());
    return things;
}

std::multiset<Thing> schema_of(int version) {
    SQLite::Database empty(":memory:", SQLite::OPEN_READWRITE);
    for (auto const& step : all_migrations())
        if (step.version <= version) empty.exec(step.sql);
    return schema_in(empty);
}

// What a stranger wrote is not printed as it is.
std::string name_of(Thing const& thing) {
    std::string name = std::get<0>(thing).substr(0, 20) + " " + std::get<1>(thing).substr(0, 40);
    for (char& c : name)
        if (c < ' ' || c > '~') c = '?';
    return name;
}

}  // namespace

std::optional<std::string> schema_difference(SQLite::Database& database, int version) {
    auto const expected = schema_of(version);
    auto const found = schema_in(database);
    for (auto const& thing : found)
        if (!expected.contains(thing)) return name_of(thing) + " is not of that schema";
    for (auto const& thing : expected)
        if (!found.contains(thing)) return name_of(thing) + " is missing or altered";
    if (found.size() != expected.size()) return "something is there twice";
    return std::nullopt;
}

}  // namespace jemaa::sqlite
