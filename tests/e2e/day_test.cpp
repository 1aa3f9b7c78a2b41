#include <algorithm>
#include <set>
#include <tuple>

#include "domain/field.h"
#include "e2e/played_day.h"

// Whole days of both samples on two kiosks, through the window: every number in
// what is exported is held against what the rehearsal wrote down as done.
using namespace jemaa;
using kiosk::Deed;

namespace {

void check_heads(Played const& played) {
    std::map<std::pair<std::string, std::string>, int> counted, exported_heads;
    int all = 0;
    for (auto const& deed : played.done("heads")) {
        counted[{deed.about, deed.aspect}] += std::stoi(deed.value);
        all += std::stoi(deed.value);
    }
    CHECK(all == 30);
    for (auto const& row : played.table("attendance"))
        if (int const count = std::stoi(row.at("count")); count > 0)
            exported_heads[{row.at("category"), row.at("sex")}] += count;
    CHECK(exported_heads == counted);
}

void check_ideas(Played const& played) {
    std::map<std::string, std::tuple<std::string, std::string>> said, kept;
    std::map<std::string, std::string> under, under_kept, part, part_kept;
    for (auto const& deed : played.done("idea")) said[to_hex(deed.id)] = {deed.aspect, deed.value};
    for (auto const& deed : played.done("grouped")) under[to_hex(deed.id)] = deed.value;
    for (auto const& deed : played.done("merged")) part[to_hex(deed.id)] = deed.value;
    for (auto const& row : played.table("ideas")) {
        kept[row.at("id")] = {row.at("pictogram"), row.at("text")};
        if (!row.at("theme").empty()) under_kept[row.at("id")] = row.at("theme");
        if (!row.at("merged_into").empty()) part_kept[row.at("id")] = row.at("merged_into");
    }
    CHECK(said.size() >= 25);
    CHECK(kept == said);
    CHECK(under_kept == under);
    CHECK(part_kept == part);
}

// What was said of things that have a row each, field by field.
void check_said(Played const& played, std::string const& what, std::string const& table,
                std::size_t least) {
    std::map<std::string, ExportedRow> rows;
    for (auto const& row : played.table(table)) rows[row.at("id")] = row;
    std::set<Id> things;
    for (auto const& deed : played.done(what)) {
        INFO(what << " " << deed.about << " " << deed.aspect);
        things.insert(deed.id);
        auto const& row = rows.at(to_hex(deed.id));
        std::string column = deed.aspect;
        std::ranges::replace(column, '.', '_');  // "title.fr"
        if (what == "theme") column = "title_" + column;
        if (what == "statement") column = "text_" + column;
        if (column == "partners")
            CHECK(row.at(column).find(deed.value) != std::string::npos);
        else if (column == "responsible")
            CHECK_FALSE(row.at(column).empty());
        else
            CHECK(row.at(column) == deed.value);
    }
    CHECK(things.size() >= least);
}

void check_plan(Played const& played) {
    check_said(played, "action", "plan", 5);
    long long done = 0, kept = 0;
    std::set<std::string> actions;
    for (auto const& deed : played.done("action")) {
        if (deed.aspect == field::cost) done += std::stoll(deed.value);
        actions.insert(to_hex(deed.id));
    }
    std::set<std::string> rows;
    for (auto const& row : played.table("plan")) {
        if (!row.at("hidden").empty()) continue;  // proposed, and not taken
        if (!row.at("cost").empty()) kept += std::stoll(row.at("cost"));
        rows.insert(row.at("id"));
    }
    CHECK(rows == actions);
    CHECK(kept == done);
    CHECK(done > 0);
}

void check_day(std::string const& sample) {
    Played played;
    play(sample, played);
    check_heads(played);
    check_ideas(played);
    check_said(played, "theme", "themes", 1);
    check_said(played, "statement", "statements", 1);
    CHECK(played.table("statements").size() == 1);
    check_said(played, "line", "lines", 1);
    check_votes(played);
    check_plan(played);
    check_end(played);
    check_outcomes(played);
}

}  // namespace

TEST_CASE("the day of Constantine on two kiosks leaves what its people did") {
    check_day("constantine");
}

TEST_CASE("the day of Batna on two kiosks leaves what its people did") {
    check_day("batna-day");
}
