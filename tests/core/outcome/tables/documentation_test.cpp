// docs/csv.md and the tables say the same.

#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "catch_any.h"
#include "places.h"
#include "tables/tables.h"

using namespace jemaa::outcome;

namespace {

using Columns = std::vector<std::string>;

// What stands between the first two backquotes.
std::string quoted(std::string const& line) {
    auto const from = line.find('`') + 1;
    return line.substr(from, line.find('`', from) - from);
}

// By table: its columns in the order of the document.
std::map<std::string, Columns> documented() {
    std::ifstream file(std::string(JEMAA_SOURCE_DIR) + "/docs/csv.md");
    REQUIRE(file);
    std::map<std::string, Columns> tables;
    std::string table;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("## ")) table.clear();
        if (line.starts_with("## ") && line.ends_with(".csv"))
            tables[table = line.substr(3, line.size() - 7)];
        if (!table.empty() && line.starts_with("| `")) tables[table].push_back(quoted(line));
    }
    return tables;
}

}  // namespace

TEST_CASE("every table and column is documented, and nothing else") {
    std::map<std::string, Columns> written;
    auto const add = [&](auto const& tables) {
        for (auto const& table : tables)
            for (auto const& column : table.schema.columns)
                written[table.schema.name].push_back(column.name);
    };
    add(all_tables());
    add(comparison_tables());
    auto const described = documented();
    CHECK(described.size() == written.size());
    for (auto const& [name, columns] : written) {
        INFO(name);
        REQUIRE(described.contains(name));
        CHECK(described.at(name) == columns);
    }
}

TEST_CASE("keys and references name columns that are there, of tables before") {
    std::map<std::string, TableSchema> before;
    auto const check = [&](TableSchema const& schema) {
        INFO(schema.name);
        before[schema.name] = schema;
        auto const has = [](TableSchema const& table, std::string const& name) {
            return std::ranges::find(table.columns, name, &Column::name) != table.columns.end();
        };
        for (auto const& name : schema.key) CHECK(has(schema, name));
        for (auto const& reference : schema.references) {
            REQUIRE(before.contains(reference.table));
            REQUIRE(reference.columns.size() == reference.to.size());
            for (auto const& name : reference.columns) CHECK(has(schema, name));
            for (auto const& name : reference.to) CHECK(has(before[reference.table], name));
        }
        for (auto const& column : schema.columns) CHECK_FALSE(column.about.empty());
    };
    for (auto const& table : all_tables()) check(table.schema);
    for (auto const& table : comparison_tables()) check(table.schema);
}
