#include "core/outcome/read_workbook.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <regex>

#include <fmt/format.h>

#include "catch_any.h"
#include "core/store/temporary_folder.h"
#include "formats/csv_profile.h"
#include "tables/tables.h"

namespace jemaa::test {

using namespace outcome;

namespace {

std::string output_of(std::string const& command) {
    std::FILE* const pipe = popen(command.c_str(), "r");
    REQUIRE(pipe);
    std::string output;
    char piece[4096];
    for (std::size_t size = 0; (size = std::fread(piece, 1, sizeof piece, pipe)) > 0;)
        output.append(piece, size);
    REQUIRE(pclose(pipe) == 0);
    return output;
}

std::string plain(std::string text) {
    for (auto const& [code, letter] : {std::pair{"&lt;", "<"},
                                       {"&gt;", ">"},
                                       {"&quot;", "\""},
                                       {"_x000D_", "\r"},
                                       {"&amp;", "&"}})
        for (auto at = text.find(code); at != std::string::npos; at = text.find(code, at + 1))
            text.replace(at, std::string_view(code).size(), letter);
    return text;
}

// What stands between each of these beginnings and the next such end.
std::vector<std::string> between(std::string const& text, std::string_view begin,
                                 std::string_view end) {
    std::vector<std::string> found;
    for (auto at = text.find(begin); at != std::string::npos; at = text.find(begin, at)) {
        at += begin.size();
        auto const until = text.find(end, at);
        REQUIRE(until != std::string::npos);
        found.push_back(text.substr(at, until - at));
        at = until;
    }
    return found;
}

// "AB12" is in the column with index 27.
std::size_t column_of(std::string const& cell) {
    std::size_t column = 0;
    for (std::size_t i = 0; cell[i] >= 'A'; ++i)
        column = column * 26 + static_cast<std::size_t>(cell[i] - 'A') + 1;
    return column - 1;
}

bool is_date(ColumnType type) {
    return type == ColumnType::month || type == ColumnType::moment;
}

// The part that holds a table's sheet.
std::string sheet_of(Parts const& parts, std::string const& table) {
    auto const names = matches(parts.at("xl/workbook.xml"), "<sheet name=\"([^\"]*)\"");
    auto const found = std::ranges::find(names, table);
    REQUIRE(found != names.end());
    return parts.at(fmt::format("xl/worksheets/sheet{}.xml", found - names.begin() + 1));
}

Rows cells_in(Parts const& parts, std::string const& sheet) {
    auto const strings = shared_strings(parts);
    Rows rows;
    for (auto const& row : between(sheet, "<row ", "</row>")) {
        rows.emplace_back();
        for (auto const& cell : between(row, "<c r=\"", "</c>")) {
            auto const column = column_of(cell);
            rows.back().resize(std::max(rows.back().size(), column + 1));
            auto const values = between(cell, "<v>", "</v>");
            REQUIRE(values.size() == 1);
            bool const shared = cell.find(" t=\"s\"") < cell.find('>');
            rows.back()[column] =
                shared ? plain(strings.at(std::stoul(values.front()))) : values.front();
        }
        rows.back().resize(std::max(rows.back().size(), rows.front().size()));
    }
    return rows;
}

}  // namespace

Parts parts_of(std::string const& workbook) {
    TemporaryFolder place;
    auto const file = place / "w.xlsx";
    std::ofstream(file, std::ios::binary) << workbook;
    Parts parts;
    auto const names = output_of(fmt::format("unzip -Z1 '{}'", file.string()));
    for (std::size_t at = 0; at < names.size(); at = names.find('\n', at) + 1) {
        auto const name = names.substr(at, names.find('\n', at) - at);
        std::string const pattern =
            std::regex_replace(name, std::regex("[\\[\\]]"), "?");  // of its own
        parts[name] = output_of(fmt::format("unzip -p '{}' '{}'", file.string(), pattern));
    }
    return parts;
}

std::vector<std::string> matches(std::string const& text, char const* pattern) {
    std::vector<std::string> found;
    std::regex const wanted(pattern);
    for (std::sregex_iterator it(text.begin(), text.end(), wanted), end; it != end; ++it)
        found.push_back((*it)[1]);
    return found;
}

std::vector<std::string> shared_strings(Parts const& parts) {
    return matches(parts.at("xl/sharedStrings.xml"), "<si><t[^>]*>([^<]*)</t></si>");
}

Rows cells_of(Parts const& parts, std::string const& table) {
    return cells_in(parts, sheet_of(parts, table));
}

void check_same_cells(Parts const& parts, std::map<std::string, std::string> const& files,
                      std::vector<LanguageTag> const& languages) {
    // Below the first sheet, which says what the workshop is about, in their order.
    std::size_t sheet = 1;
    std::map<std::string, std::string> words;
    for (auto const& table : all_tables()) {
        auto const schema = in_languages(table.schema, languages);
        INFO(schema.name);
        auto const exact = read_table(files.at(schema.name + ".csv"), schema, Profile::data);
        REQUIRE(exact);
        auto const cells =
            cells_in(parts, parts.at(fmt::format("xl/worksheets/sheet{}.xml", ++sheet)));
        REQUIRE(cells.size() == exact->size() + 1);
        for (std::size_t row = 0; row < exact->size(); ++row)
            for (std::size_t i = 0; i < schema.columns.size(); ++i) {
                auto const &seen = cells[row + 1][i], &cell = (*exact)[row][i];
                auto const type = schema.columns[i].type;
                if (is_date(type)) continue;
                // Yes and no are said in the reader's language, always with the same word.
                bool const said = type == ColumnType::yes_no && !cell.empty();
                CHECK(seen == (said ? words.try_emplace(cell, seen).first->second : cell));
            }
    }
    if (words.size() == 2) CHECK(words["yes"] != words["no"]);
}

}  // namespace jemaa::test
