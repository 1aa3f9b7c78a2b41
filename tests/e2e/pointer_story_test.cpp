#include <fstream>
#include <sstream>

#include "catch_any.h"
#include "e2e/facilitator.h"
#include "kiosk/workshop_file.h"
#include "outcome/csv.h"
#include "session/record.h"
#include "sqlite/sqlite_store.h"

// One short workshop in a real window, with real pointer events.
using namespace jemaa;

namespace {

void open_ideas(KioskProcess& kiosk) {
    open_console(kiosk);
    kiosk.expect_screen("console");
    for (auto const* key : {"start_step", "attendance", "cell.0", "pad.2", "save", "next",
                            "start_step", "next", "start_step", "hand_over"})
        kiosk.click(key);
    kiosk.expect_screen("attract");
}

void give_ideas(KioskProcess& kiosk) {
    kiosk.click("choose.ar");
    kiosk.click("pictogram.💍");
    for (auto const* letter : {"key.س", "key.و", "key.ق"}) kiosk.click(letter);
    CHECK(kiosk.text("idea.text", 3) == "سوق");
    kiosk.click("give");
    kiosk.expect_screen("idea-thanks");
    kiosk.click("done");
    kiosk.click("choose.fr");
    kiosk.drag("pictogram.🎓", 0, 200);  // a drag is no press
    for (auto const* letter : {"key.t", "key.h", "key.é"}) kiosk.click(letter);
    kiosk.key("x");  // a real keyboard types too
    kiosk.click("give");
    kiosk.expect_screen("idea-thanks");
    kiosk.click("done");
}

void go_on_to_vote(KioskProcess& kiosk) {
    kiosk.click("facilitator");
    enter_pin(kiosk);
    for (auto const* key : {"next", "start_step", "next", "start_step", "hand_over"})
        kiosk.click(key);
    kiosk.expect_screen("attract");
}

void cast(KioskProcess& kiosk, std::string const& language, std::vector<std::string> const& taps) {
    kiosk.click("choose." + language);
    kiosk.click("start");
    for (auto const& key : taps) kiosk.click(key);
    kiosk.click("review");
    kiosk.click("cast");
    kiosk.expect_screen("ballot-thanks");
    kiosk.click("done");
}

std::filesystem::path close_and_export(KioskProcess& kiosk) {
    kiosk.click("facilitator");
    enter_pin(kiosk);
    for (auto const* key : {"close_vote", "confirm_yes", "next", "start_step", "room"})
        kiosk.click(key);
    kiosk.expect_screen("results");
    CHECK_FALSE(kiosk.text("bar.0", 3).empty());
    for (auto const* key : {"done", "export", "target.0"}) kiosk.click(key);
    std::string const said = kiosk.text("export.done", 2);
    auto const start = said.find('/'), end = said.find("\xE2\x81\xA9");  // the isolate's end
    return said.substr(start, end - start);
}

std::vector<std::vector<std::string>> table(std::filesystem::path const& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    auto const rows = outcome::read_csv(text.str());
    REQUIRE(rows);
    return *rows;
}

}  // namespace

TEST_CASE("a workshop by real pointer events, checked in the file and in the CSV") {
    Display display;
    Folder folder;
    auto const file = folder / "batna.jemaa";
    KioskProcess kiosk(display, folder, {file.string(), "--sample", "batna"});
    open_ideas(kiosk);
    give_ideas(kiosk);
    go_on_to_vote(kiosk);
    cast(kiosk, "ar", {"option.0", "option.0", "option.0", "option.3"});
    cast(kiosk, "fr", {"option.1", "option.1", "remove.1", "option.5"});
    auto const csv = close_and_export(kiosk);
    kiosk.kill();

    auto opened = kiosk::open_workshop(file);
    REQUIRE(opened);
    auto const& record = opened->state.record;
    auto const ideas = session::ideas_of(record, "ideas");
    REQUIRE(ideas.size() == 2);
    std::string const said = ideas[0].text + "|" + ideas[1].text;
    CHECK((said == "سوق|théx" || said == "théx|سوق"));
    CHECK(session::attendance_total(record) == 2);
    auto const results = opened->store->results(session::poll_id(record, "vote")).value();
    REQUIRE(results.ballots.size() == 2);
    int dots = 0;
    for (auto const& ballot : results.ballots)
        for (auto const& mark : ballot.marks) dots += mark.value;
    CHECK(dots == 4 + 2);

    CHECK(table(csv / "ideas.csv").size() == 1 + 2);
    auto const rows = table(csv / "results.csv");
    REQUIRE(rows.size() == 1 + 6);
    auto const score = std::find(rows[0].begin(), rows[0].end(), "score") - rows[0].begin();
    int exported = 0;
    for (std::size_t i = 1; i < rows.size(); ++i)
        exported += std::stoi(rows[i][static_cast<std::size_t>(score)]);
    CHECK(exported == dots);
}

TEST_CASE("the window cannot be left without the PIN") {
    Display display;
    Folder folder;
    KioskProcess kiosk(display, folder, {(folder / "b.jemaa").string(), "--sample", "batna"});
    open_ideas(kiosk);
    kiosk.key("Escape");
    kiosk.expect_screen("unlock");
    enter_pin(kiosk);
    CHECK(kiosk.wait() == 0);
}
