#include "outcome/csv.h"

namespace jemaa::outcome {
namespace {

void append_field(std::string& text, std::string_view field) {
    if (field.find_first_of("\",\r\n") == std::string_view::npos) {
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

// Takes one field from the front of `text`, up to its comma or line end.
// False when its quotation marks are wrong.
bool take_field(std::string_view& text, std::string& field) {
    bool const quoted = text.starts_with('"');
    if (!quoted) {
        field = text.substr(0, text.find_first_of(",\r\n"));
        text.remove_prefix(field.size());
        return field.find('"') == std::string::npos;
    }
    text.remove_prefix(1);
    while (!text.empty()) {
        char const letter = text.front();
        text.remove_prefix(1);
        if (letter != '"') {
            field += letter;
        } else if (text.starts_with('"')) {
            field += letter;
            text.remove_prefix(1);
        } else {
            return text.empty() || text.find_first_of(",\r\n") == 0;
        }
    }
    return false;
}

bool take_row(std::string_view& text, CsvRow& row) {
    while (true) {
        row.emplace_back();
        if (!take_field(text, row.back())) return false;
        if (!text.starts_with(',')) break;
        text.remove_prefix(1);
    }
    if (text.starts_with('\r')) text.remove_prefix(1);
    if (text.empty()) return true;
    bool const ended = text.front() == '\n';
    text.remove_prefix(1);
    return ended;
}

}  // namespace

std::string write_csv(std::span<CsvRow const> rows) {
    std::string text;
    for (auto const& row : rows) {
        // A single empty field would be an empty line, which readers skip.
        if (row.size() == 1 && row.front().empty()) text += "\"\"";
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) text += ',';
            append_field(text, row[i]);
        }
        text += "\r\n";
    }
    return text;
}

Expected<std::vector<CsvRow>> read_csv(std::string_view text) {
    std::vector<CsvRow> rows;
    while (!text.empty()) {
        rows.emplace_back();
        if (!take_row(text, rows.back()))
            return fail(ErrorCode::damaged, std::to_string(rows.size()),
                        "a quotation mark or a line end is out of place");
    }
    return rows;
}

}  // namespace jemaa::outcome
