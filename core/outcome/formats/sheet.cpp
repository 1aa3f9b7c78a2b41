#include "formats/sheet.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <optional>

#include "domain/language.h"

namespace jemaa::outcome {
namespace {

constexpr std::size_t exact_digits = 15;  // that a spreadsheet keeps of a number
constexpr double day_of_1970 = 25'569;    // as spreadsheets count days
constexpr double seconds_per_day = 86'400;
constexpr int first_year = 1900;

std::optional<double> number_in(std::string const& text) {
    double number = 0;
    auto const* const end = text.data() + text.size();
    auto const [stop, trouble] = std::from_chars(text.data(), end, number);
    auto const digits = std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; });
    bool const whole = trouble == std::errc() && stop == end;
    if (!whole || static_cast<std::size_t>(digits) > exact_digits) return std::nullopt;
    return number;
}

int number_at(std::string const& text, std::size_t at, std::size_t size) {
    int number = 0;
    std::from_chars(text.data() + at, text.data() + at + size, number);
    return number;
}

// The day, or the day and time, as a spreadsheet counts them; it knows none
// before 1900.
std::optional<double> day_in(std::string const& text, ColumnType type) {
    using namespace std::chrono;
    bool const is_month = type == ColumnType::month;
    if (text.size() < (is_month ? 7U : 20U) || number_at(text, 0, 4) <= first_year)
        return std::nullopt;
    auto const day_of_month = is_month ? 1U : static_cast<unsigned>(number_at(text, 8, 2));
    sys_days const day{year(number_at(text, 0, 4)) /
                       month(static_cast<unsigned>(number_at(text, 5, 2))) /
                       std::chrono::day(day_of_month)};
    double const days = day_of_1970 + static_cast<double>(day.time_since_epoch().count());
    if (is_month) return days;
    int const seconds =
        number_at(text, 11, 2) * 3'600 + number_at(text, 14, 2) * 60 + number_at(text, 17, 2);
    return days + seconds / seconds_per_day;
}

double width_of(ColumnType type) {
    switch (type) {
        case ColumnType::text: return 28;
        case ColumnType::id: return 12;
        case ColumnType::moment: return 18;
        default: return 12;
    }
}

}  // namespace

std::string escaped_for_sheet(std::string_view text) {
    auto const is_hex = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    std::string escaped;
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto const code = text.substr(at, 7);
        bool const is_code = code.size() == 7 && code.starts_with("_x") && code[6] == '_' &&
                             std::ranges::all_of(code.substr(2, 4), is_hex);
        if (is_code) escaped += "_x005F";  // the code of '_'
        escaped += text[at];
    }
    return escaped;
}

CellFormats cell_formats(lxw_workbook* workbook) {
    CellFormats formats{workbook_add_format(workbook), workbook_add_format(workbook),
                        workbook_add_format(workbook), workbook_add_format(workbook)};
    format_set_bold(formats.heading);
    format_set_text_wrap(formats.heading);
    format_set_align(formats.heading, LXW_ALIGN_VERTICAL_TOP);
    format_set_bg_color(formats.heading, 0xE3ECEA);
    format_set_bottom(formats.heading, LXW_BORDER_THIN);
    format_set_text_wrap(formats.text);
    format_set_align(formats.text, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(formats.moment, "yyyy-mm-dd hh:mm");
    format_set_num_format(formats.month, "yyyy-mm");
    return formats;
}

Sheet::Sheet(lxw_worksheet* sheet, TableSchema const& schema, CellFormats const& formats,
             Headings const& headings)
    : sheet_(sheet),
      schema_(schema),
      formats_(formats),
      yes_(headings.say("cell.yes")),
      no_(headings.say("cell.no")) {
    if (is_right_to_left(headings.language)) worksheet_right_to_left(sheet);
    worksheet_freeze_panes(sheet, 1, 0);
    lxw_col_t at = 0;
    for (auto const& column : schema.columns) {
        note(worksheet_set_column(sheet, at, at, width_of(column.type), nullptr));
        note(worksheet_write_string(sheet, 0, at++,
                                    escaped_for_sheet(heading_of(column, headings)).c_str(),
                                    formats.heading));
    }
    next_ = 1;
}

void Sheet::note(lxw_error error) {
    if (error_ == LXW_NO_ERROR) error_ = error;
}

void Sheet::add(CsvRow const& row) {
    for (std::size_t i = 0; i < row.size(); ++i)
        if (!row[i].empty()) add(static_cast<lxw_col_t>(i), row[i]);
    ++next_;
}

// A number or date that a spreadsheet cannot hold exactly stays a text.
void Sheet::add(lxw_col_t column, std::string const& value) {
    auto const type = schema_.columns[column].type;
    if (auto const number = is_number(type) ? number_in(value) : std::nullopt)
        return note(worksheet_write_number(sheet_, next_, column, *number, nullptr));
    bool const is_date = type == ColumnType::month || type == ColumnType::moment;
    if (auto const day = is_date ? day_in(value, type) : std::nullopt)
        return note(
            worksheet_write_number(sheet_, next_, column, *day,
                                   type == ColumnType::month ? formats_.month : formats_.moment));
    auto const text = type != ColumnType::yes_no ? escaped_for_sheet(value)
                      : value == "yes"           ? yes_
                                                 : no_;
    note(worksheet_write_string(sheet_, next_, column, text.c_str(), formats_.text));
}

Expected<void> Sheet::finish() {
    if (next_ > 1)
        worksheet_autofilter(sheet_, 0, 0, next_ - 1,
                             static_cast<lxw_col_t>(schema_.columns.size() - 1));
    if (error_ == LXW_NO_ERROR) return {};
    return fail(ErrorCode::bad_argument, schema_.name,
                std::string("this is too much for a sheet; export it as CSV (") +
                    lxw_strerror(error_) + ")");
}

}  // namespace jemaa::outcome
