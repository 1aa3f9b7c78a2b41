// What `jemaa export` tells of a diagnostic with several workshops: it is held
// against the tables of each workshop by itself.

#include <cmath>
#include <map>
#include <set>

#include "app/cli/elections.h"
#include "formats/csv_profile.h"
#include "formats/package.h"
#include "sample_day/sample_day.h"
#include "tables/filled.h"

using namespace jemaa;
using namespace jemaa::test;

namespace {

using Row = std::map<std::string, std::string>;
using Rows = std::vector<Row>;

void make(fs::path const& file, std::vector<Fact> const& facts) {
    REQUIRE(SqliteStore::create(file, facts));
}

Rows named(outcome::ReadTable const& table) {
    Rows rows;
    for (auto const& cells : table.rows) {
        Row row;
        for (std::size_t i = 0; i < cells.size(); ++i) row[table.schema.columns[i].name] = cells[i];
        rows.push_back(std::move(row));
    }
    return rows;
}

struct Package {
    std::map<std::string, Rows> tables;

    explicit Package(fs::path const& folder) {
        auto const read = outcome::read_package(folder);
        INFO(folder << (read ? "" : to_string(read.error())));
        REQUIRE(read);
        for (auto const& table : *read) tables[table.schema.name] = named(table);
    }
    [[nodiscard]] Rows const& of(std::string const& table) const { return tables.at(table); }
};

// Batna with a meeting half a year later, and Constantine.
struct Diagnostic {
    TemporaryFolder place;
    std::string all = place / "all.jemaa";

    Diagnostic() {
        make(place / "batna.jemaa", with_sample_follow_up(sample_day("batna-day")));
        make(place / "constantine.jemaa", sample_day("constantine"));
        well({"merge", "--into", all, place / "batna.jemaa", place / "constantine.jemaa"});
    }
    [[nodiscard]] fs::path exported_as(std::string const& format) const {
        auto const folder = place.path() / format;
        well({"export", all, "--to", folder, "--format", format, "--language", "fr"});
        return folder;
    }
};

std::map<std::string, Package> each_workshop(fs::path const& folder) {
    std::map<std::string, Package> packages;
    for (auto const& inner : fs::directory_iterator(folder)) {
        if (!inner.is_directory()) continue;
        Package package(inner.path());
        auto const workshop = package.of("workshops").at(0).at("id");
        CHECK(inner.path().filename().string() ==
              package.of("workshops").at(0).at("template") + "-" + workshop.substr(0, 8));
        packages.emplace(workshop, std::move(package));
    }
    return packages;
}

std::int64_t sum(Rows const& rows, std::string const& column) {
    std::int64_t sum = 0;
    for (auto const& row : rows)
        if (!row.at(column).empty()) sum += std::stoll(row.at(column));
    return sum;
}

Rows only(Rows rows, std::string const& column, std::string const& value) {
    std::erase_if(rows, [&](Row const& row) { return row.at(column) != value; });
    return rows;
}

std::string count(Rows const& rows) {
    return std::to_string(rows.size());
}

std::string affirmed_in(Package const& package) {
    auto const marked = only(package.of("results"), "poll", "true-for-me");
    if (marked.empty()) return {};
    return std::to_string(std::ranges::count_if(marked, [](Row const& row) {
        return 2 * std::stoi(row.at("supporters")) > std::stoi(row.at("ballots"));
    }));
}

// Which part of the answers to the last question about the statement is 3 to 5.
double agreed_in(Package const& package) {
    std::string last;
    for (auto const& poll : package.of("polls"))
        if (poll.at("step") == "consent") last = poll.at("poll");
    double answers = 0, agreed = 0;
    for (auto const& row : only(package.of("answers"), "poll", last)) {
        int const value = std::stoi(row.at("value")), ballots = std::stoi(row.at("ballots"));
        if (value > 0) answers += ballots;
        if (value > 2) agreed += ballots;
    }
    return agreed / answers;
}

}  // namespace

TEST_CASE("workshops side by side say what the tables of each say by itself") {
    Diagnostic const diagnostic;
    auto const folder = diagnostic.exported_as("package");
    Package const all(folder);
    auto const each = each_workshop(folder);
    REQUIRE(each.size() == 3);
    auto const& clusters = all.of("clusters");
    REQUIRE(clusters.size() == 3);
    CHECK(clusters[0].at("cluster_fr") == "Bijoux de Batna");
    CHECK(clusters[1].at("cluster_fr") == "Bijoux de Batna");  // not the follow-up's template
    CHECK(clusters[1].at("follows") == clusters[0].at("workshop"));
    CHECK(clusters[2].at("cluster_en") == "Coppersmiths of Constantine");
    for (auto const& row : clusters) {
        auto const& own = each.at(row.at("workshop"));
        auto const plan = only(own.of("plan"), "hidden", "");
        CAPTURE(row.at("title_fr"));
        CHECK(row.at("people") == std::to_string(sum(own.of("attendance"), "count")));
        CHECK(row.at("findings") == count(only(own.of("findings"), "hidden", "")));
        CHECK(row.at("affirmed") == affirmed_in(own));
        CHECK(row.at("ideas") == count(only(own.of("ideas"), "hidden", "")));
        CHECK(row.at("themes") == count(only(own.of("themes"), "hidden", "")));
        CHECK(row.at("lines") == count(own.of("retained")));
        CHECK(row.at("actions") == count(plan));
        CHECK(std::stoll(row.at("cost")) == sum(plan, "cost"));
        CHECK(std::stoll(row.at("with_payer")) ==
              sum(plan, "cost") - sum(only(plan, "payer", ""), "cost"));
        if (own.of("polls").size() < 3) continue;
        CHECK(std::abs(std::stod(row.at("agreed")) - agreed_in(own)) < 0.0001);
        CHECK(std::stoll(row.at("funded")) ==
              sum(only(own.of("results"), "funded", "yes"), "cost"));
        CHECK(std::stoi(row.at("affirmed")) > 0);
    }
}

TEST_CASE("how far a plan is, is told as its latest meeting said it") {
    Diagnostic const diagnostic;
    Package const all(diagnostic.exported_as("package"));
    auto const& batna = all.of("clusters").at(0);
    auto const& meeting = all.of("clusters").at(1);
    auto const since = only(all.of("progress"), "workshop", meeting.at("workshop"));
    CHECK(since.size() == all.of("progress").size());
    REQUIRE(count(since) == batna.at("actions"));
    for (std::string const how : {"done", "under_way", "not_started"})
        CHECK(count(only(since, "progress", how)) == batna.at(how));
    CHECK(batna.at("done") == "1");
    CHECK(batna.at("under_way") == "1");
    CHECK(only(since, "progress", "under_way").at(0).at("remark") == "Il manque une salle");
    CHECK_FALSE(only(since, "progress", "under_way").at(0).at("carried_on_by").empty());
    CHECK(meeting.at("actions") == "1");
    CHECK(meeting.at("not_started") == "1");
}

TEST_CASE("the tables over all are those of the workshops, one after the other") {
    Diagnostic const diagnostic;
    auto const folder = diagnostic.exported_as("package");
    Package const all(folder);
    auto const each = each_workshop(folder);
    CHECK(all.tables.size() == outcome::all_tables().size() + outcome::comparison_tables().size());
    for (auto const& table : outcome::all_tables()) {
        auto const& name = table.schema.name;
        CAPTURE(name);
        Rows expected;
        for (auto const& cluster : all.of("clusters"))
            for (auto row : each.at(cluster.at("workshop")).of(name)) {
                if (name != "workshops") row["workshop"] = cluster.at("workshop");
                expected.push_back(std::move(row));
            }
        CHECK(all.of(name) == expected);
    }
}

TEST_CASE("common lines are those that two clusters retained, with their places and costs") {
    Diagnostic const diagnostic;
    auto const folder = diagnostic.exported_as("package");
    Package const all(folder);
    auto const& common = all.of("common_lines");
    REQUIRE_FALSE(common.empty());
    std::set<std::string> lines;
    for (auto const& line : common) {
        CAPTURE(line.at("title_fr"));
        CHECK(line.at("clusters") == "2");
        auto const places = only(all.of("line_places"), "common_line", line.at("common_line"));
        std::set<std::string> clusters;
        for (auto const& place : places) {
            CHECK(lines.insert(place.at("workshop") + place.at("line")).second);
            auto const workshop = only(all.of("clusters"), "workshop", place.at("workshop"));
            clusters.insert(workshop.at(0).at("cluster_fr"));
            auto const retained = only(only(all.of("retained"), "workshop", place.at("workshop")),
                                       "line", place.at("line"));
            REQUIRE(retained.size() == 1);
            for (auto const* const column : {"place", "actions", "cost", "title_fr", "title_ar"})
                CHECK(retained[0].at(column) == place.at(column));
        }
        CHECK(clusters.size() == 2);
        CHECK(std::stoll(line.at("cost")) == sum(only(places, "counts", "yes"), "cost"));
    }
    CHECK(only(common, "title_fr", "Un marché hebdomadaire des artisans").size() == 1);
}

TEST_CASE("both profiles and the workbook hold the same tables") {
    Diagnostic const diagnostic;
    auto const data = diagnostic.exported_as("data"), excel = diagnostic.exported_as("excel");
    auto const package = diagnostic.exported_as("package");
    auto const read = outcome::read_package(package);
    REQUIRE(read);
    for (auto const& table : *read) {
        auto const file = table.schema.name + ".csv";
        CAPTURE(file);
        CHECK(content(data / file) == content(package / file));
        auto const rows =
            outcome::read_table(content(excel / file), table.schema, outcome::Profile::excel);
        REQUIRE(rows);
        CHECK(*rows == table.rows);
    }
    auto const workbooks = diagnostic.exported_as("xlsx");
    CHECK(content(workbooks / "diagnostic.xlsx").starts_with("PK"));
    CHECK(std::distance(fs::recursive_directory_iterator(workbooks), {}) == 1 + 3 * 2);
}

TEST_CASE("a room of fewer than five people is in no number of the comparison") {
    TemporaryFolder const place;
    auto facts = sample_day("constantine");
    for (auto& fact : facts)
        if (auto* const said = std::get_if<Revision>(&fact); said && said->field == "count")
            said->value = "0";
    std::map<Id, int> ballots;
    std::erase_if(facts, [&](Fact const& fact) {
        auto const* const ballot = std::get_if<Ballot>(&fact);
        return ballot && ++ballots[ballot->poll] > 4;
    });
    make(place / "few.jemaa", facts);
    make(place / "batna.jemaa", sample_day("batna-day"));
    well({"merge", "--into", place / "all.jemaa", place / "few.jemaa", place / "batna.jemaa"});
    well({"export", place / "all.jemaa", "--to", place / "out", "--format", "package"});
    auto const few = Package(place / "out").of("clusters").at(1);
    for (auto const* const column : {"people", "affirmed", "agreed"}) CHECK(few.at(column).empty());
    CHECK_FALSE(few.at("lines") == "0");
}

TEST_CASE("a diagnostic of one workshop is that workshop's tables alone") {
    TemporaryFolder const place;
    make(place / "batna.jemaa", sample_day("batna-day"));
    well({"merge", "--into", place / "all.jemaa", place / "batna.jemaa"});
    well({"export", place / "all.jemaa", "--to", place / "out", "--format", "package"});
    CHECK(Package(place / "out").tables.size() == outcome::all_tables().size());
    CHECK_FALSE(fs::exists(place / "out" / "clusters.csv"));
}

TEST_CASE("what compares clusters is drawn and printed in each language") {
    Diagnostic const diagnostic;
    for (std::string const language : {"ar", "fr", "en"}) {
        auto const to = [&](char const* name) {
            return (diagnostic.place.path() / (language + name)).string();
        };
        well({"chart", diagnostic.all, "--compare", "common-lines", "--to", to("-lines.svg"),
              "--language", language});
        has(content(to("-lines.svg")), language == "ar"   ? "سوق أسبوعية للحرفيين"
                                       : language == "fr" ? "Un marché hebdomadaire"
                                                          : "A weekly market");
        well({"chart", diagnostic.all, "--compare", "progress", "--to", to("-progress.png"),
              "--language", language});
        CHECK(content(to("-progress.png")).starts_with("\x89PNG"));
        well({"report", diagnostic.all, "--to", to(".pdf"), "--language", language});
        CHECK(content(to(".pdf")).find("/Lang (" + language + ")") != std::string::npos);
    }
}

TEST_CASE("there is nothing to draw of one cluster's lines, nor where nothing was planned") {
    TemporaryFolder const place;
    auto const file = workshop(place, facts_after_vote());
    has(refused({"chart", file, "--compare", "common-lines", "--to", place / "x.svg"}),
        "several clusters");
    has(refused({"chart", file, "--compare", "progress", "--to", place / "x.svg"}), "no plan");
    CHECK(run_jemaa({"chart", file, "--compare", "all", "--to", place / "x.svg"}).code == 2);
    CHECK(run_jemaa(
              {"chart", file, "--compare", "progress", "--poll", "choose", "--to", place / "x.svg"})
              .code == 2);
    CHECK_FALSE(fs::exists(place / "x.svg"));
}
