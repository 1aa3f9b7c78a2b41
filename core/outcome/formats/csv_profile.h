#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "formats/headings.h"
#include "outcome/csv.h"
#include "tables/schema.h"

/// A table as CSV, in one of two profiles; docs/csv.md.
namespace jemaa::outcome {

enum class Profile {
    data,   ///< exact, for programs: comma, LF, the columns' own names
    excel,  ///< for spreadsheets: byte order mark, semicolon, CRLF, headings, decimal comma
};

/// A cell in the profile for spreadsheets: no text in it is taken for a
/// formula. For every value, from_excel_cell() gives it back.
std::string excel_cell(std::string_view value, ColumnType type);
std::string from_excel_cell(std::string_view cell, ColumnType type);

/// One table's text, row by row.
class CsvTable {
public:
    /// Begins with the headings. The schema must outlive this.
    CsvTable(TableSchema const& schema, Profile profile, Headings const& headings);

    void add(CsvRow const& row);
    std::string& text() { return text_; }

private:
    TableSchema const& schema_;
    Profile profile_;
    std::string text_;
};

/// The rows of such a text below its headings. `damaged`, with the row's number
/// from 1, when it is no CSV, or has other columns than the schema (in the
/// profile for data, where they have names).
Expected<std::vector<CsvRow>> read_table(std::string_view text, TableSchema const& schema,
                                         Profile profile);

}  // namespace jemaa::outcome
