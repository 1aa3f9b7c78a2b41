// The workbook as another program sees it: its XML, taken out with unzip.

#include "formats/workbook.h"

#include <cstdio>
#include <fstream>
#include <map>
#include <regex>
#include <set>

#include <unistd.h>

#include <fmt/format.h>

#include "catch_any.h"
#include "core/outcome/exported.h"
#include "core/outcome/whole_workshop.h"
#include "core/store/temporary_folder.h"
#include "formats/csv_profile.h"
#include "formats/sheet.h"
#include "store/memory_store.h"

using namespace jemaa;
using namespace jemaa::outcome;
using namespace jemaa::test;

namespace {

// Each part's content by its name.
using Parts = std::map<std::string, std::string>;

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

std::string workbook(std::vector<Fact> const& facts, LanguageTag const& language = "fr") {
    MemoryStore store;
    REQUIRE(store.append(facts));
    auto const gathered = gather(store);
    REQUIRE(gathered);
    auto content = workbook_of(*gathered, plain_headings(language));
    if (!content) FAIL(to_string(content.error()));
    return std::move(*content);
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

// The part that holds a table's sheet.
std::string sheet_of(Parts const& parts, std::string const& table) {
    auto const names = matches(parts.at("xl/workbook.xml"), "<sheet name=\"([^\"]*)\"");
    auto const found = std::ranges::find(names, table);
    REQUIRE(found != names.end());
    return parts.at(fmt::format("xl/worksheets/sheet{}.xml", found - names.begin() + 1));
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

// A sheet's cells as they are read: texts, and numbers as they stand.
Rows cells_of(Parts const& parts, std::string const& table) {
    auto const strings = shared_strings(parts);
    Rows rows;
    for (auto const& row : matches(sheet_of(parts, table), "<row [^>]*>(.*?)</row>")) {
        rows.emplace_back();
        std::regex const cell("<c r=\"([A-Z])[0-9]+\"[^>]*?( t=\"s\")?><v>([^<]*)</v></c>");
        for (std::sregex_iterator it(row.begin(), row.end(), cell), end; it != end; ++it) {
            auto const column = static_cast<std::size_t>((*it)[1].str()[0] - 'A');
            rows.back().resize(std::max(rows.back().size(), column + 1));
            auto const value = (*it)[3].str();
            rows.back()[column] = (*it)[2].matched ? plain(strings.at(std::stoul(value))) : value;
        }
        if (!rows.empty()) rows.back().resize(std::max(rows.back().size(), rows[0].size()));
    }
    return rows;
}

bool is_date(ColumnType type) {
    return type == ColumnType::month || type == ColumnType::moment;
}

}  // namespace

TEST_CASE("no text of anybody becomes a formula or a link") {
    auto const parts = parts_of(workbook(whole_workshop()));
    int sheets = 0;
    for (auto const& [name, content] : parts) {
        if (!name.starts_with("xl/worksheets/sheet")) continue;
        ++sheets;
        CHECK(content.find("<f>") == std::string::npos);
        CHECK(content.find("<f ") == std::string::npos);
        CHECK(content.find("<hyperlink") == std::string::npos);
    }
    CHECK(sheets == 24);
    auto const strings = shared_strings(parts);
    std::set<std::string> const texts(strings.begin(), strings.end());
    CHECK(texts.contains("=HYPERLINK(\"http://x\";\"y\")"));
    CHECK(texts.contains("@la chambre"));
    CHECK(texts.contains("+Formation"));
}

TEST_CASE("every cell of every table is in its sheet, numbers as numbers") {
    auto const facts = whole_workshop();
    auto const parts = parts_of(workbook(facts));
    auto const files = exported(facts);
    for (auto const& table : all_tables()) {
        auto const schema = in_languages(table.schema, {"ar", "fr"});
        INFO(schema.name);
        auto const exact = read_table(files.at(schema.name + ".csv"), schema, Profile::data);
        REQUIRE(exact);
        auto const cells = cells_of(parts, schema.name);
        REQUIRE(cells.size() == exact->size() + 1);
        for (std::size_t row = 0; row < exact->size(); ++row)
            for (std::size_t i = 0; i < schema.columns.size(); ++i)
                if (!is_date(schema.columns[i].type)) CHECK(cells[row + 1][i] == (*exact)[row][i]);
    }
}

TEST_CASE("months and moments are the days that a spreadsheet counts") {
    auto const parts = parts_of(workbook(whole_workshop()));
    auto const plan = cells_of(parts, "plan");
    CHECK(cell(plan, 1, "start_month") == "46388");  // 1 January 2027
    auto const workshops = cells_of(parts, "workshops");
    // 14 November 2023, 22:13:20
    CHECK(std::abs(std::stod(cell(workshops, 1, "created")) - 45244.925926) < 1e-5);
}

TEST_CASE("headings stay in place, and Arabic sheets run from right to left") {
    auto const left = parts_of(workbook(whole_workshop(), "fr"));
    auto const right = parts_of(workbook(whole_workshop(), "ar"));
    CHECK(cells_of(left, "plan")[0][0] == "id");
    CHECK(cells_of(left, "plan")[0][15] == "title (ar)");
    for (int sheet = 1; sheet <= 21; ++sheet) {
        auto const name = fmt::format("xl/worksheets/sheet{}.xml", sheet);
        INFO(name);
        CHECK(right.at(name).find("rightToLeft=\"1\"") != std::string::npos);
        CHECK(left.at(name).find("rightToLeft") == std::string::npos);
        bool const frozen = right.at(name).find("state=\"frozen\"") != std::string::npos;
        CHECK(frozen == (sheet > 1));
    }
}

TEST_CASE("each closed poll has a chart of its own results") {
    auto const parts = parts_of(workbook(whole_workshop()));
    auto const& first = parts.at("xl/charts/chart1.xml");
    auto const& second = parts.at("xl/charts/chart2.xml");
    CHECK_FALSE(parts.contains("xl/charts/chart3.xml"));
    CHECK(first.find("<a:t>Vote</a:t>") != std::string::npos);
    CHECK(second.find("<a:t>Vote (2)</a:t>") != std::string::npos);
    // Two options, since one was merged into another; titles in French, scores.
    CHECK(matches(first, "<c:f>([^<]*)</c:f>") ==
          std::vector<std::string>{"results!$D$2:$D$3", "results!$G$2:$G$3"});
    CHECK(matches(second, "<c:f>([^<]*)</c:f>") ==
          std::vector<std::string>{"results!$D$4:$D$5", "results!$G$4:$G$5"});
    CHECK_FALSE(parts_of(workbook(facts_during_vote())).contains("xl/charts/chart1.xml"));
}

TEST_CASE("a title that looks like a cell's address stays a title") {
    auto facts = whole_workshop();
    auto& text = std::get<Workshop>(facts.front()).template_text;
    auto const at = text.find("fr = \"Vote\"");
    REQUIRE(at != std::string::npos);
    text.replace(at, 11, "fr = \"=results!A1\"");
    auto const parts = parts_of(workbook(facts));
    auto const& chart = parts.at("xl/charts/chart1.xml");
    CHECK(chart.find("<a:t> =results!A1</a:t>") != std::string::npos);
}

TEST_CASE("texts that a workbook would take for the code of a letter stay as they are") {
    CHECK(escaped_for_sheet("a_x0041_b") == "a_x005F_x0041_b");
    CHECK(escaped_for_sheet("_x004") == "_x004");
    CHECK(escaped_for_sheet("_xyzw_") == "_xyzw_");
}

TEST_CASE("a text too long for a cell is told, with its table") {
    auto facts = whole_workshop();
    facts.push_back(revision(clarified, "text", std::string(40'000, 'x'), 9'000));
    MemoryStore store;
    REQUIRE(store.append(facts));
    auto const content = workbook_of(*gather(store), plain_headings());
    REQUIRE_FALSE(content);
    CHECK(content.error().code == ErrorCode::bad_argument);
    CHECK(content.error().where == "ideas");
}
