#include "outcome/csv.h"

#include <algorithm>

namespace jemaa::outcome {
namespace {

void append_field(std::string& text, std::string_view field, char separator) {
    auto const needs_marks = [=](char c) {
        return c == separator || c == '"' || c == '\r' || c == '\n';
    };
    if (std::ranges::none_of(field, needs_marks)) {
        text += field;
        return;
    }
    text += '"';
    for (char const letter : field) {
        if (letter == '"') text += '"';
        text += letter;
    }
    text += '"';
}

class Reader {
public:
    Reader(std::string_view text, char separator) : text_(text), ends_{separator, '\r', '\n'} {}

    bool at_end() const { return text_.empty(); }

    // False when quotation marks or line ends are out of place.
    bool take_row(CsvRow& row) {
        while (true) {
            row.emplace_back();
            if (!take_field(row.back())) return false;
            if (!text_.starts_with(ends_[0])) break;
            text_.remove_prefix(1);
        }
        if (text_.starts_with('\r')) text_.remove_prefix(1);
        if (text_.empty()) return true;
        bool const ended = text_.front() == '\n';
        text_.remove_prefix(1);
        return ended;
    }

private:
    // One field from the front, up to its separator or line end.
    bool take_field(std::string& field) {
        if (!text_.starts_with('"')) {
            field = text_.substr(0, text_.find_first_of(ends()));
            text_.remove_prefix(field.size());
            return field.find('"') == std::string::npos;
        }
        text_.remove_prefix(1);
        while (true) {
            auto const mark = text_.find('"');
            if (mark == std::string_view::npos) return false;
            field += text_.substr(0, mark);
            text_.remove_prefix(mark + 1);
            if (!text_.starts_with('"'))
                return text_.empty() || ends().find(text_.front()) != std::string_view::npos;
            field += '"';
            text_.remove_prefix(1);
        }
    }

    std::string_view ends() const { return {ends_, sizeof ends_}; }

    std::string_view text_;
    char ends_[3];
};

}  // namespace

void append_csv(std::string& text, std::span<std::string const> row, CsvStyle const& style) {
    // A single empty field would be an empty line, which readers skip.
    if (row.size() == 1 && row.front().empty()) text += "\"\"";
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0) text += style.separator;
        append_field(text, row[i], style.separator);
    }
    text += style.row_end;
}

std::string write_csv(std::span<CsvRow const> rows, CsvStyle const& style) {
    std::string text;
    for (auto const& row : rows) append_csv(text, row, style);
    return text;
}

Expected<std::vector<CsvRow>> read_csv(std::string_view text, char separator) {
    std::vector<CsvRow> rows;
    for (Reader reader(text, separator); !reader.at_end();) {
        rows.emplace_back();
        if (!reader.take_row(rows.back()))
            return fail(ErrorCode::damaged, std::to_string(rows.size()),
                        "a quotation mark or a line end is out of place");
    }
    return rows;
}

}  // namespace jemaa::outcome
