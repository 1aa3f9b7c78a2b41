#include <set>

#include "app/print/told_numbers.h"
#include "core/outcome/read_workbook.h"
#include "e2e/played_day.h"

namespace jemaa {
namespace {

std::set<std::string> winners(Played const& played, std::string const& poll) {
    std::set<std::string> chosen;
    for (auto const& row : played.table("results"))
        if (row.at("poll") == poll && row.at("winner") == "yes") chosen.insert(row.at("option"));
    return chosen;
}

// What each kiosk left the room with.
std::vector<std::filesystem::path> outcomes_of(Played const& played) {
    std::vector<std::filesystem::path> outcomes;
    for (auto const& entry : std::filesystem::directory_iterator(played.folder.path))
        if (entry.path().filename().string().find("-outcome-") != std::string::npos)
            outcomes.push_back(entry.path());
    REQUIRE(outcomes.size() == 2);
    return outcomes;
}

// It is the same, and so is what the office makes of both.
void check_kiosks_agree(Played const& played) {
    auto outcomes = outcomes_of(played);
    outcomes.push_back(played.folder / "rehearsal-tables");
    for (char const* table : {"attendance", "ideas", "themes", "lines", "statements", "plan",
                              "options", "results", "answers", "marks"})
        for (auto const& outcome : outcomes) {
            INFO(outcome << " " << table);
            auto const name = std::string(table) + ".csv";
            CHECK(content_of(outcome / name) == content_of(outcomes.front() / name));
        }
}

// The workbook and the reports that the kiosk put beside its tables say the same.
void check_other_forms(Played const& played) {
    for (auto const& outcome : outcomes_of(played)) {
        std::map<std::string, std::string> files;
        for (auto const& entry : std::filesystem::directory_iterator(outcome))
            files[entry.path().filename().string()] = content_of(entry.path());
        test::check_same_cells(test::parts_of(files.at(played.agenda.key + ".xlsx")), files,
                               played.agenda.languages);
        for (std::string const language : {"fr", "en"})
            test::check_numbers_told(*played.workshop.store,
                                     files.at("report-" + language + ".pdf"), language);
    }
}

}  // namespace

// The statement stands, the lines are ranked, some are funded, and each action
// of the plan belongs to one of those.
void check_end(Played const& played) {
    CHECK(winners(played, "consent").size() == 1);
    CHECK(winners(played, "endorse").size() == 1);
    CHECK(winners(played, "budget").size() >= 2);
    std::set<std::string> places, funded;
    for (auto const& row : played.table("results"))
        if (row.at("poll") == "priorities") places.insert(row.at("place"));
    CHECK(places.size() >= 4);
    auto const chosen = winners(played, "budget");
    for (auto const& row : played.table("options"))
        if (chosen.contains(row.at("option"))) funded.insert(row.at("item"));
    for (auto const& row : played.table("plan"))
        if (row.at("hidden").empty()) CHECK(funded.contains(row.at("line")));
    for (auto const& row : played.table("kiosks")) CHECK_FALSE(row.at("sealed").empty());
    CHECK(played.table("kiosks").size() == 2);
}

void check_outcomes(Played const& played) {
    check_kiosks_agree(played);
    check_other_forms(played);
}

}  // namespace jemaa
