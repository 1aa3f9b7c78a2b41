#include <fstream>
#include <map>
#include <sstream>

#include "base/resource.h"
#include "catch_any.h"
#include "e2e/kiosk_process.h"
#include "kiosk/room.h"
#include "kiosk/workshop_file.h"
#include "outcome/csv.h"
#include "session/record.h"
#include "session/update.h"
#include "tally/outcome.h"

using namespace jemaa;

namespace {

kiosk::Room planned_room() {
    return kiosk::parse_room(resource("assets/samples/batna-room.toml").value(), "room").value();
}

std::map<std::string, int> planned_dots(kiosk::Room const& room) {
    std::map<std::string, int> dots;
    for (auto const& person : room.people)
        for (auto const& [key, given] : person.ballots.at("vote").given) dots[key] += given.front();
    return dots;
}

std::string text_of_key(kiosk::Room const& room, std::string const& key) {
    for (auto const& person : room.people)
        for (auto const& idea : person.ideas)
            if (idea.key == key) return idea.text;
    return {};
}

// Dots by the plan's own keys, as the file has them.
std::map<std::string, int> counted_dots(kiosk::Room const& room, session::State const& state,
                                        PollResults const& results) {
    std::map<Id, std::string> keys;
    for (auto const& option : results.options) {
        keys[option.id] = option.key;
        for (auto const& key : room.brought)
            if (option.key.empty() &&
                state.record.ideas.at(option.subject).text == text_of_key(room, key))
                keys[option.id] = key;
    }
    std::map<std::string, int> dots;
    for (auto const& ballot : results.ballots)
        for (auto const& mark : ballot.marks)
            if (mark.value > 0) dots[keys.at(mark.option)] += mark.value;
    return dots;
}

std::filesystem::path outcome_folder(std::filesystem::path const& out) {
    for (auto const& entry : std::filesystem::directory_iterator(out))
        if (entry.is_directory() &&
            entry.path().filename().string().starts_with("rehearsal-outcome"))
            return entry.path();
    return {};
}

std::vector<std::vector<std::string>> table(std::filesystem::path const& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return outcome::read_csv(text.str()).value();
}

}  // namespace

TEST_CASE("what the rehearsal leaves is what its people did") {
    Display display;
    Folder folder;
    auto const started = std::chrono::steady_clock::now();
    auto const finished =
        run({JEMAA_KIOSK, "--rehearse", "--pace", "0", "--out", folder.path.string()},
            {{"DISPLAY", display.name}}, std::chrono::minutes(6));
    INFO(finished.errors);
    REQUIRE(finished.code == 0);
    CHECK(std::chrono::steady_clock::now() - started < std::chrono::minutes(3));

    auto const room = planned_room();
    REQUIRE(room.people.size() == 24);
    auto opened = kiosk::open_workshop(folder / "rehearsal.jemaa");
    REQUIRE(opened);
    auto const& record = opened->state.record;
    std::size_t ideas = 0;
    for (auto const& person : room.people) ideas += person.ideas.size();
    CHECK(session::ideas_of(record, "ideas").size() == ideas);
    CHECK(session::attendance_total(record) == 24);

    auto const results = opened->store->results(session::poll_id(record, "vote")).value();
    CHECK(results.ballots.size() == 24);
    CHECK(counted_dots(room, opened->state, results) == planned_dots(room));
    for (auto const& ballot : results.ballots) CHECK(ballot.marks.size() == results.options.size());

    auto const outcome = tally::count(results).value();
    auto const rows = table(outcome_folder(folder.path) / "results.csv");
    REQUIRE(rows.size() == 1 + outcome.order.size());
    for (std::size_t i = 0; i < outcome.order.size(); ++i) {
        std::map<std::string, std::string> row;
        for (std::size_t c = 0; c < rows[0].size(); ++c) row[rows[0][c]] = rows[i + 1][c];
        CHECK(row["option"] == to_hex(outcome.order[i].option));
        CHECK(row["score"] == std::to_string(outcome.order[i].score));
        CHECK(row["place"] == std::to_string(outcome.order[i].place));
        CHECK(row["ballots"] == "24");
    }
    CHECK(table(outcome_folder(folder.path) / "ideas.csv").size() == 1 + ideas);

    int pictures = 0;
    for (auto const& entry : std::filesystem::directory_iterator(folder / "screens"))
        if (entry.file_size() > 10'000) ++pictures;
    CHECK(pictures >= 15);
}
