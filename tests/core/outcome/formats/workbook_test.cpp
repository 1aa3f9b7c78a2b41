// The workbook as another program sees it: its XML, taken out with unzip.

#include "formats/workbook.h"

#include <set>

#include <fmt/format.h>

#include "catch_any.h"
#include "core/outcome/exported.h"
#include "core/outcome/read_workbook.h"
#include "core/outcome/whole_workshop.h"
#include "formats/sheet.h"
#include "store/memory_store.h"

using namespace jemaa;
using namespace jemaa::outcome;
using namespace jemaa::test;

namespace {

std::string workbook(std::vector<Fact> const& facts, LanguageTag const& language = "fr") {
    MemoryStore store;
    REQUIRE(store.append(facts));
    auto const gathered = gather(store);
    REQUIRE(gathered);
    auto content = workbook_of(*gathered, plain_headings(language));
    if (!content) FAIL(to_string(content.error()));
    return std::move(*content);
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
    check_same_cells(parts_of(workbook(facts)), exported(facts), {"ar", "fr"});
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
