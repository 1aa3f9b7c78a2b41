#include "tables/filled.h"

#include <algorithm>

namespace jemaa::outcome {
namespace {

// That one names the workshops itself.
constexpr std::string_view table_of_workshops = "workshops";

constexpr char workshop[] = "workshop";

std::vector<std::string> behind_workshop(std::vector<std::string> columns) {
    columns.insert(columns.begin(), workshop);
    return columns;
}

bool names_ids(TableSchema const& schema, std::vector<std::string> const& columns) {
    return std::ranges::all_of(columns, [&](std::string const& name) {
        auto const column = std::ranges::find(schema.columns, name, &Column::name);
        return column != schema.columns.end() && column->type == ColumnType::id;
    });
}

TableSchema over_all(TableSchema const& of_one, std::vector<LanguageTag> const& languages) {
    auto schema = in_languages(of_one, languages);
    if (schema.name == table_of_workshops) return schema;
    schema.columns.insert(schema.columns.begin(), {workshop, ColumnType::id, "the workshop", true});
    if (!schema.key.empty()) schema.key = behind_workshop(std::move(schema.key));
    for (auto& reference : schema.references) {
        if (names_ids(schema, reference.columns)) continue;  // no two workshops have the same
        reference.columns = behind_workshop(std::move(reference.columns));
        reference.to = behind_workshop(std::move(reference.to));
    }
    schema.references.push_back({{workshop}, std::string(table_of_workshops), {"id"}});
    return schema;
}

// Where each column of `all` stands in `one`; past its end for one that it has not.
std::vector<std::size_t> places_in(TableSchema const& one, TableSchema const& all) {
    std::vector<std::size_t> places;
    for (auto const& column : all.columns)
        places.push_back(static_cast<std::size_t>(
            std::ranges::find(one.columns, column.name, &Column::name) - one.columns.begin()));
    return places;
}

Expected<void> write_over_all(Table const& table, TableSchema const& schema,
                              Compared const& compared, TakeRow const& take) {
    for (auto const& gathered : compared.workshops) {
        auto const places =
            places_in(in_languages(table.schema, gathered.contents.agenda.languages), schema);
        auto const id = to_hex(gathered.contents.workshop.id);
        auto const done = table.rows(gathered, [&](CsvRow const& of_one) {
            CsvRow row;
            for (auto const place : places)
                row.push_back(place < of_one.size() ? of_one[place] : std::string());
            if (schema.name != table_of_workshops) row.front() = id;
            take(row);
        });
        if (!done) return done;
    }
    return {};
}

}  // namespace

std::vector<FilledTable> tables_of(Gathered const& gathered) {
    std::vector<FilledTable> tables;
    for (auto const& table : all_tables())
        tables.push_back(
            {in_languages(table.schema, gathered.contents.agenda.languages),
             [&table, &gathered](TakeRow const& take) { return table.rows(gathered, take); }});
    return tables;
}

std::vector<FilledTable> tables_of(Compared const& compared) {
    auto const languages = languages_of(compared);
    std::vector<FilledTable> tables;
    auto const add_over_all = [&](Table const& table) {
        auto schema = over_all(table.schema, languages);
        tables.push_back({schema, [&table, &compared, schema](TakeRow const& take) {
                              return write_over_all(table, schema, compared, take);
                          }});
    };
    auto const& each = all_tables();
    add_over_all(each.front());  // the workshops, to which all others refer
    for (auto const& table : comparison_tables())
        tables.push_back(
            {in_languages(table.schema, languages),
             [&table, &compared](TakeRow const& take) { return table.rows(compared, take); }});
    std::for_each(each.begin() + 1, each.end(), add_over_all);
    return tables;
}

}  // namespace jemaa::outcome
