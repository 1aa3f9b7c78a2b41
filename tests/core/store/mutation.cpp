#include "core/store/mutation.h"

#include <array>

#include <SQLiteCpp/SQLiteCpp.h>

namespace mutation {
namespace {

constexpr std::size_t page_bytes = 4096;

using Chance = std::mt19937;

std::size_t below(std::size_t end, Chance& chance) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(chance);
}

// Half of them where SQLite keeps what leads it: the head of the file, and the
// heads of the pages.
std::size_t any_place(std::string const& bytes, Chance& chance) {
    switch (below(4, chance)) {
        case 0: return below(100, chance);
        case 1: return below(bytes.size() / page_bytes, chance) * page_bytes + below(40, chance);
        default: return below(bytes.size(), chance);
    }
}

void change_bytes(std::string& bytes, Chance& chance) {
    static constexpr std::array<char, 5> telling{'\0', '\1', '\x7F', '\x80', '\xFF'};
    for (std::size_t i = 0, count = 1 + below(8, chance); i < count; ++i) {
        auto& byte = bytes[any_place(bytes, chance)];
        switch (below(3, chance)) {
            case 0: byte = static_cast<char>(byte ^ (1 << below(8, chance))); break;
            case 1: byte = telling[below(telling.size(), chance)]; break;
            default: byte = static_cast<char>(below(256, chance));
        }
    }
}

void change_pages(std::string& bytes, Chance& chance) {
    std::size_t const pages = bytes.size() / page_bytes;
    std::size_t const a = below(pages, chance) * page_bytes, b = below(pages, chance) * page_bytes;
    std::string const of_a = bytes.substr(a, page_bytes), of_b = bytes.substr(b, page_bytes);
    switch (below(3, chance)) {
        case 0:
            bytes.replace(b, page_bytes, of_a);  // and the other way round
            [[fallthrough]];
        case 1: bytes.replace(a, page_bytes, of_b); break;
        default: bytes.replace(a, page_bytes, page_bytes, '\0');
    }
}

void change_length(std::string& bytes, Chance& chance) {
    switch (below(3, chance)) {
        case 0: bytes.resize(below(bytes.size(), chance)); break;
        case 1: bytes.resize(below(bytes.size() / page_bytes, chance) * page_bytes); break;
        default: bytes.insert(any_place(bytes, chance), 1 + below(2 * page_bytes, chance), 'x');
    }
    if (bytes.size() < 32 || below(2, chance) == 0) return;
    auto const pages = bytes.size() / page_bytes;  // and the head says the same
    for (std::size_t i = 0; i < 4; ++i) bytes[28 + i] = static_cast<char>(pages >> (24 - 8 * i));
}

struct Column {
    std::string table, name;
};

std::vector<Column> columns_of(SQLite::Database& database) {
    SQLite::Statement query(database,
                            "SELECT t.name, c.name FROM pragma_table_list AS t, "
                            "pragma_table_info(t.name) AS c WHERE t.schema = 'main' AND "
                            "t.name NOT LIKE 'sqlite%' ORDER BY 1, 2");
    std::vector<Column> columns;
    while (query.executeStep())
        columns.push_back({query.getColumn(0).getString(), query.getColumn(1).getString()});
    return columns;
}

std::string change_of_a_row(std::vector<Column> const& columns, Chance& chance) {
    auto const& [table, column] = columns[below(columns.size(), chance)];
    std::string const row = " WHERE (" + column + ") IN (SELECT " + column + " FROM " + table +
                            " LIMIT 1 OFFSET " + std::to_string(below(3, chance)) + ")";
    std::array<std::string, 10> const values{"0",
                                             "-1",
                                             "''",
                                             "NULL",
                                             "zeroblob(16)",
                                             "x'000102030405060708090a0b0c0d0e0f'",
                                             column + " + 1",
                                             "CAST(x'ff' AS TEXT)",
                                             "'autre'",
                                             "9223372036854775807"};
    if (below(8, chance) == 0) return "DELETE FROM " + table + row;
    return "UPDATE " + table + " SET " + column + " = " + values[below(values.size(), chance)] +
           row;
}

void change_rows(Crafted const& crafted, Chance& chance) {
    std::vector<Column> columns;
    {
        SQLite::Database database(crafted.path.string(), SQLite::OPEN_READONLY);
        columns = columns_of(database);
    }
    for (std::size_t i = 0, count = 1 + below(3, chance); i < count; ++i) {
        try {
            crafted.execute(change_of_a_row(columns, chance));
        } catch (SQLite::Exception const&) {
            // a unique key, a type: this one cannot be done by SQL
        }
    }
}

}  // namespace

void spoil(Crafted const& crafted, Kind kind, std::mt19937& chance) {
    if (kind == Kind::rows) {
        change_rows(crafted, chance);
        return;
    }
    auto bytes = crafted.bytes();
    if (kind == Kind::bytes) change_bytes(bytes, chance);
    if (kind == Kind::pages) change_pages(bytes, chance);
    if (kind == Kind::length) change_length(bytes, chance);
    crafted.write(bytes);
}

}  // namespace mutation
