#include "formats/csv_profile.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace jemaa::outcome {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr CsvStyle data_style{',', "\n"};
constexpr CsvStyle excel_style{';', "\r\n"};

// What a spreadsheet takes for the start of a formula, also in full width, and
// what it may drop from in front of one.
constexpr std::array<std::string_view, 11> formula_leads{"=",  "+",  "-",  "@",  "\t", "\r",
                                                         "\n", "＝", "＋", "－", "＠"};
// It makes a text of any cell, and is itself doubled.
constexpr char text_sign = '\'';

CsvStyle const& style_of(Profile profile) {
    return profile == Profile::data ? data_style : excel_style;
}

CsvRow headings_row(TableSchema const& schema, Profile profile, Headings const& headings) {
    CsvRow row;
    for (auto const& column : schema.columns)
        row.push_back(profile == Profile::data
                          ? column.name
                          : excel_cell(heading_of(column, headings), ColumnType::text));
    return row;
}

tl::unexpected<Error> damaged(std::size_t row, std::string detail) {
    return fail(ErrorCode::damaged, std::to_string(row), std::move(detail));
}

}  // namespace

std::string excel_cell(std::string_view value, ColumnType type) {
    std::string cell(value);
    if (is_number(type)) {
        std::ranges::replace(cell, '.', ',');
        return cell;
    }
    bool const risky = std::ranges::any_of(
        formula_leads, [&](std::string_view lead) { return value.starts_with(lead); });
    if (risky || value.starts_with(text_sign)) cell.insert(cell.begin(), text_sign);
    return cell;
}

std::string from_excel_cell(std::string_view cell, ColumnType type) {
    if (!is_number(type)) return std::string(cell.substr(cell.starts_with(text_sign) ? 1 : 0));
    std::string value(cell);
    std::ranges::replace(value, ',', '.');
    return value;
}

CsvTable::CsvTable(TableSchema const& schema, Profile profile, Headings const& headings)
    : schema_(schema), profile_(profile) {
    if (profile == Profile::excel) text_ += byte_order_mark;
    append_csv(text_, headings_row(schema, profile, headings), style_of(profile));
}

void CsvTable::add(CsvRow const& row) {
    if (profile_ == Profile::data) return append_csv(text_, row, data_style);
    CsvRow cells;
    for (std::size_t i = 0; i < row.size(); ++i)
        cells.push_back(excel_cell(row[i], schema_.columns[i].type));
    append_csv(text_, cells, excel_style);
}

Expected<std::vector<CsvRow>> read_table(std::string_view text, TableSchema const& schema,
                                         Profile profile) {
    if (profile == Profile::excel && text.starts_with(byte_order_mark))
        text.remove_prefix(byte_order_mark.size());
    auto rows = read_csv(text, style_of(profile).separator);
    if (!rows) return rows;
    auto const& columns = schema.columns;
    if (rows->empty()) return damaged(1, "the columns' names are missing");
    for (std::size_t row = 0; row < rows->size(); ++row)
        if ((*rows)[row].size() != columns.size())
            return damaged(row + 1, fmt::format("{} cells where there are {} columns",
                                                (*rows)[row].size(), columns.size()));
    for (std::size_t i = 0; profile == Profile::data && i < columns.size(); ++i)
        if (rows->front()[i] != columns[i].name)
            return damaged(1, fmt::format("column \"{}\" where \"{}\" is expected",
                                          rows->front()[i], columns[i].name));
    rows->erase(rows->begin());
    if (profile == Profile::excel)
        for (auto& row : *rows)
            for (std::size_t i = 0; i < columns.size(); ++i)
                row[i] = from_excel_cell(row[i], columns[i].type);
    return rows;
}

}  // namespace jemaa::outcome
