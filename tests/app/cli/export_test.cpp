// What the program writes in each format, on disk and in each language.

#include <filesystem>
#include <set>

#include "app/cli/running.h"
#include "catch_any.h"
#include "core/outcome/exported.h"
#include "core/outcome/whole_workshop.h"
#include "core/store/temporary_folder.h"
#include "formats/csv_profile.h"
#include "formats/package.h"
#include "sqlite/sqlite_store.h"
#include "tables/filled.h"
#include "text/messages.h"
#include "wording/headings.h"

using namespace jemaa;
using namespace jemaa::test;
namespace fs = std::filesystem;

namespace {

struct Office {
    TemporaryFolder place;
    fs::path file = place / "a.jemaa";

    Office() { REQUIRE(SqliteStore::create(file, whole_workshop())); }

    fs::path exported_as(std::string const& format, std::string const& language = "en") const {
        auto const folder = place.path() / (format + language);
        auto const ran = run_jemaa({"--language", language, "export", file.string(), "--to",
                                    folder.string(), "--format", format});
        INFO(ran.err);
        REQUIRE(ran.code == 0);
        return folder;
    }
};

constexpr std::size_t longest_sheet_name = 31;

}  // namespace

TEST_CASE("a package that the program writes is read back whole") {
    Office const office;
    auto const folder = office.exported_as("package");
    auto const tables = outcome::read_package(folder);
    INFO((tables ? "" : to_string(tables.error())));
    REQUIRE(tables);
    CHECK(tables->size() == outcome::all_tables().size());
    CHECK(std::distance(fs::directory_iterator(folder), {}) ==
          std::ssize(outcome::all_tables()) + 1);
}

TEST_CASE("tables for programs are the same in every language, those for people are headed in it") {
    Office const office;
    for (auto const* const name : {"data", "csv"})
        CHECK(content_of(office.exported_as(name, "ar") / "plan.csv") ==
              content_of(office.exported_as(name, "fr") / "plan.csv"));
    auto const in = [&](std::string const& language) {
        return content_of(office.exported_as("excel", language) / "plan.csv");
    };
    CHECK(
        in("ar").starts_with("\xEF\xBB\xBF"
                             "المعرّف;المرحلة;"));
    CHECK(
        in("fr").starts_with("\xEF\xBB\xBF"
                             "Identifiant;Étape;"));
    CHECK(
        in("en").starts_with("\xEF\xBB\xBF"
                             "Identifier;Step;"));
}

TEST_CASE("a workbook is written in every language") {
    Office const office;
    std::set<std::string> different;
    for (auto const* const language : {"ar", "fr", "en"})
        different.insert(content_of(office.exported_as("xlsx", language) / "small.xlsx"));
    CHECK(different.size() == 3);
}

TEST_CASE("every table and column has words in every language, and every sheet a name of its own") {
    for (LanguageTag const language : {"ar", "fr", "en"}) {
        std::set<std::string> sheets;
        outcome::Compared one;
        one.workshops.emplace_back().contents.agenda.languages = {"ar"};
        for (auto const& [schema, rows] : outcome::tables_of(one)) {
            INFO(language << " " << schema.name);
            REQUIRE(text::has_message(language, "table." + schema.name));
            auto const name = outcome::heading_of(schema, wording::headings_in(language));
            CHECK(sheets.insert(name).second);
            CHECK(name.size() <= 2 * longest_sheet_name);  // bytes; letters have two at most
            std::set<std::string> headings;
            for (auto const& column : schema.columns) {
                INFO(column.name);
                CHECK(
                    text::has_message(language, "column." + std::string(outcome::stem_of(column))));
                CHECK(headings.insert(outcome::heading_of(column, wording::headings_in(language)))
                          .second);
            }
        }
    }
}
