#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/language.h"

/// What the tables of an outcome are: their columns, and what these mean.
namespace jemaa::outcome {

enum class ColumnType {
    text,
    id,       ///< 32 hexadecimal digits
    whole,    ///< a whole number
    decimal,  ///< a number with a point
    yes_no,   ///< "yes" or "no"
    month,    ///< "2027-03"
    moment,   ///< "2026-11-24T14:05:09Z"
};

struct Column {
    std::string name;  ///< "title_*" stands for a column in each of the workshop's languages
    ColumnType type;
    std::string about;          ///< what it holds, and the unit, in English
    bool always = false;        ///< never empty
    LanguageTag language = {};  ///< of one that has become a language's own

    bool operator==(Column const&) const = default;
};

/// The values of these columns are those of a row of another table, or empty.
struct References {
    std::vector<std::string> columns;
    std::string table;
    std::vector<std::string> to;

    bool operator==(References const&) const = default;
};

struct TableSchema {
    std::string name;
    std::string about;
    std::vector<Column> columns;
    std::vector<std::string> key = {};  ///< which columns tell rows apart; may be empty
    std::vector<References> references = {};

    bool operator==(TableSchema const&) const = default;
};

/// With a column for each language in place of "title_*".
TableSchema in_languages(TableSchema schema, std::vector<LanguageTag> const& languages);

/// "title_fr"; a tag such as "ar-DZ" becomes "title_ar_dz".
std::string column_in(std::string_view name, LanguageTag const& language);

/// What a column is called beside its language: "title_" of "title_fr".
std::string_view stem_of(Column const& column);

bool is_number(ColumnType type);

}  // namespace jemaa::outcome
