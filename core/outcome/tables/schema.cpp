#include "tables/schema.h"

#include <utility>

namespace jemaa::outcome {
namespace {

constexpr std::string_view every_language = "_*";

}  // namespace

std::string column_in(std::string_view name, LanguageTag const& language) {
    std::string column = std::string(name) + "_" + language;
    for (char& letter : column) {
        if (letter == '-') letter = '_';
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    }
    return column;
}

TableSchema in_languages(TableSchema schema, std::vector<LanguageTag> const& languages) {
    std::vector<Column> columns;
    for (auto& column : schema.columns) {
        if (!column.name.ends_with(every_language)) {
            columns.push_back(std::move(column));
            continue;
        }
        auto const stem = column.name.substr(0, column.name.size() - every_language.size());
        for (auto const& language : languages)
            columns.push_back({column_in(stem, language), column.type,
                               column.about + " (language: " + language + ")", column.always,
                               language});
    }
    schema.columns = std::move(columns);
    return schema;
}

std::string_view stem_of(Column const& column) {
    std::string_view const name = column.name;
    return column.language.empty() ? name
                                   : name.substr(0, name.size() - column.language.size() - 1);
}

bool is_number(ColumnType type) {
    return type == ColumnType::whole || type == ColumnType::decimal;
}

}  // namespace jemaa::outcome
