// Findings come in from a table, twice without harm, changed as a revision.

#include <algorithm>

#include "agenda/agenda.h"
#include "core/agenda/small_template.h"
#include "core/diagnostic/field_day.h"
#include "core/store/stores.h"
#include "diagnostic/findings.h"
#include "diagnostic/overview.h"
#include "diagnostic/verify.h"
#include "store/canonical.h"

using namespace jemaa;
using namespace jemaa::diagnostic;

namespace {

constexpr char csv[] =
    "kind,key,pictogram,title_fr,text_fr,title_ar\r\n"
    "strength,logo,🌉,Un logo commun,\"Le pont, la truite et le Rhumel\",شعار مشترك\r\n"
    "weakness,copper,🟤,Le cuivre est rare,,\r\n";

constexpr char toml[] = R"(
[[finding]]
kind = "strength"
key = "logo"
pictogram = "🌉"
title.fr = "Un logo commun"
title.ar = "شعار مشترك"
text.fr = "Le pont, la truite et le Rhumel"

[[finding]]
kind = "weakness"
key = "copper"
pictogram = "🟤"
title.fr = "Le cuivre est rare"
)";

Milliseconds const noon(1'800'000'000'000);

std::string mistake_in(Expected<std::vector<Finding>> const& read) {
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::template_invalid);
    return read.error().where + " " + read.error().detail;
}

std::string value_of(SqliteStore& store, std::string const& key, std::string const& field) {
    Id subject;
    Revision newest;
    for (auto const& fact : expect(store.facts())) {
        if (auto const* item = std::get_if<Item>(&fact); item && item->key == key)
            subject = item->id;
        if (auto const* said = std::get_if<Revision>(&fact))
            if (said->subject == subject && said->field == field && said->stamp >= newest.stamp)
                newest = *said;
    }
    return newest.value;
}

}  // namespace

TEST_CASE("both kinds of table say the same") {
    auto const from_csv = expect(findings_in_csv(csv, "a.csv"));
    auto const from_toml = expect(findings_in_toml(toml, "a.toml"));
    REQUIRE(from_csv.size() == 2);
    REQUIRE(from_toml.size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK(from_csv[i].kind == from_toml[i].kind);
        CHECK(from_csv[i].key == from_toml[i].key);
        CHECK(from_csv[i].pictogram == from_toml[i].pictogram);
        CHECK(from_csv[i].title == from_toml[i].title);
        CHECK(from_csv[i].text == from_toml[i].text);
    }
    CHECK(from_csv[0].title.in("ar") == "شعار مشترك");
    CHECK(expect(findings_in_csv(std::string("\xEF\xBB\xBF") + csv, "a.csv")).size() == 2);
}

TEST_CASE("a mistake in a table names its line and how to mend it") {
    auto const [text, where, remedy] = GENERATE(table<std::string, std::string, std::string>({
        {"", "t.csv:1 ", "begin with the columns' names"},
        {"kind;key;title_fr\n", "t.csv:1 ", "commas"},
        {"kind,kind\n", "t.csv:1 ", "take one out"},
        {"kind,key,title_fr\n", "t.csv:1 ", "one line for each"},
        {"kind,key,title_fr\nstrength,a,\"x\ny\"\nluck,b,x\n", "t.csv:4 ", "write strength"},
        {"kind,key,title_fr\nstrength,A b,x\n", "t.csv:2 ", "small letters"},
        {"kind,key,title_fr\nthreat,a,x\nthreat,a,y\n", "t.csv:3 ", "rename one"},
        {"kind,key,title_fr\nthreat,a,\n", "t.csv:2 ", "title_fr"},
        {"kind,key,title_fr\nthreat,a,x,y\n", "t.csv:2 ", "quotation marks"},
        {"kind,key,title_fr\nthreat,a,\xFF\n", "t.csv:2 ", "UTF-8"},
    }));
    INFO(text);
    auto const said = mistake_in(findings_in_csv(text, "t.csv"));
    CHECK(said.starts_with(where));
    CHECK(said.find(remedy) != std::string::npos);
}

TEST_CASE("a mistake in a TOML table is told likewise") {
    auto const [text, where, remedy] = GENERATE(table<std::string, std::string, std::string>({
        {"[[finding]]\nkind = \"luck\"\nkey = \"a\"\ntitle.fr = \"x\"\n", "t:1 ", "strength"},
        {"[[finding]]\ncolour = \"red\"\n", "t:2 ", "kind, key"},
        {"[[finding]]\nkind = 3\n", "t:2 ", "quotation marks"},
        {"[[finding]]\nkind = \"threat\"\nkey = \"a\"\ntitle = \"x\"\n", "t:4 ", "title.fr"},
        {"[[finding]]\nkind = \"threat\"\nkey = \"a\"\ntitle.fr = 3\n", "t:4 ", "quotation"},
        {"\n[finding]\n", "t:2 ", "[[finding]]"},
        {"a = \n", "t:1 ", "not TOML"},
    }));
    INFO(text);
    auto const said = mistake_in(findings_in_toml(text, "t"));
    INFO(said);
    CHECK(said.starts_with(where));
    CHECK(said.find(remedy) != std::string::npos);
}

TEST_CASE("findings come into a diagnostic once, and a new word is a revision") {
    TemporaryFolder const folder;
    auto const all = new_diagnostic(folder / "all.jemaa");
    auto findings = expect(findings_in_csv(csv, "a.csv"));
    CHECK(code_of(bring_in(*all, findings, "", noon)) == ErrorCode::bad_argument);
    auto report = expect(bring_in(*all, findings, "Dinanderie", noon));
    CHECK(report.added == 2);
    CHECK(value_of(*all, "logo", "text.fr") == "Le pont, la truite et le Rhumel");
    CHECK(value_of(*all, "copper", "kind") == "weakness");
    auto const hash = hash_of_file(*all);
    report = expect(bring_in(*all, findings, "", noon));
    CHECK(report.known == 2);
    CHECK(hash_of_file(*all) == hash);

    findings[1].title = LocalizedText({{"fr", std::string("Le cuivre est rare et cher")}});
    report = expect(bring_in(*all, findings, "Dinanderie", Milliseconds(1)));
    CHECK(report.changed == 1);
    CHECK(report.known == 1);
    CHECK(value_of(*all, "copper", "title.fr") == "Le cuivre est rare et cher");
}

TEST_CASE("the study stands among the workshops of a diagnostic") {
    TemporaryFolder const folder;
    auto const all = new_diagnostic(folder / "all.jemaa");
    Workshop const held{random_id(), std::string(agenda::small_template), 1000};
    REQUIRE(append(*all, held));
    auto const findings = expect(findings_in_toml(toml, "a.toml"));
    REQUIRE(bring_in(*all, findings, "", noon));
    auto const workshops = expect(overview_of(*all));
    REQUIRE(workshops.size() == 2);
    CHECK(workshops[0].cluster == workshops[1].cluster);
    CHECK(workshops[0].workshop.created_ms == 0);
    REQUIRE(workshops[0].steps.size() == 1);
    CHECK(workshops[0].steps[0].items == 2);
    CHECK(workshops[0].kiosks == std::vector<std::string>{"office"});
    // Findings of one study meet those of another diagnostic's.
    auto const other = new_diagnostic(folder / "other.jemaa");
    REQUIRE(append(*other, held));
    REQUIRE(bring_in(*other, findings, "", noon));
    auto const report = merged(*other, folder / "all.jemaa", {.now = noon});
    CHECK(report.quarantined() == 0);
    CHECK(expect(overview_of(*other))[0].steps[0].items == 2);
}

TEST_CASE("a kiosk takes findings only where its agenda has a step for them") {
    TemporaryFolder const folder;
    FieldDay const day;
    auto const store = opened(day.make_file(folder.path(), 1));
    auto const findings = expect(findings_in_csv(csv, "a.csv"));
    CHECK(code_of(bring_in(*store, findings, "", noon)) == ErrorCode::bad_argument);
    REQUIRE(append(*store, Step{random_id(), day.workshop.id, "study", "findings", 3}));
    CHECK(expect(bring_in(*store, findings, "", noon)).added == 2);
    for (auto const& fact : expect(store->facts()))
        if (auto const* const item = std::get_if<Item>(&fact); item && item->kind == "finding")
            CHECK(item->kiosk == day.kiosk(1).id);
}

TEST_CASE("a sealed file takes no findings, and its seal stays good") {
    TemporaryFolder const folder;
    FieldDay const day;
    auto const path = day.make_file(folder.path(), 1);
    REQUIRE(append(*opened(path), Step{derived_id(day.workshop.id, "study"), day.workshop.id,
                                       "study", "findings", 3}));
    (void)sealed(path);
    auto const findings = expect(findings_in_csv(csv, "a.csv"));
    CHECK(code_of(bring_in(*opened(path), findings, "", noon)) == ErrorCode::bad_argument);
    CHECK(expect(verify(path, folder.path())).state == SealState::sealed);
}

TEST_CASE("what is no table is told apart") {
    TemporaryFolder const folder;
    CHECK(code_of(read_findings(folder / "a.xlsx")) == ErrorCode::bad_argument);
    CHECK(code_of(read_findings(folder / "a.csv")) == ErrorCode::file_missing);
    raw::write_bytes(folder / "a.csv", csv);
    CHECK(expect(read_findings(folder / "a.csv")).size() == 2);
}
