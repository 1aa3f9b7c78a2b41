#include <fstream>

#include "app/screens/room_with_kiosk.h"
#include "domain/field.h"
#include "session/update.h"

using namespace jemaa;

TEST_CASE("the first facilitator chooses the PIN and repeats it") {
    RoomWithKiosk room;
    room.tap("facilitator");
    room.enter_pin("12");
    CHECK(room.sees("trouble"));
    room.tap("pad.erase");
    room.tap("pad.erase");
    room.enter_pin("1234");
    room.enter_pin("1235");
    CHECK(room.finger->name("trouble").find("مختلفان") != std::string::npos);
    room.enter_pin("2580");
    room.enter_pin("2580");
    CHECK(room.screen() == "console");

    auto const hash = session::value_of(room.shell->state().record,
                                        room.shell->state().record.kiosk.id, field::pin);
    CHECK(hash.starts_with("$argon2id$"));
    CHECK(hash.find("2580") == std::string::npos);
}

TEST_CASE("wrong PINs cost time, and more each time") {
    RoomWithKiosk room;
    room.open_ideas();
    room.tap("facilitator");
    for (int i = 0; i < session::free_pin_tries; ++i) room.enter_pin("1111");
    CHECK_FALSE(room.finger->tap("pad.2"));
    room.pass(session::first_pin_delay);
    room.enter_pin("1111");
    room.pass(session::first_pin_delay);
    CHECK_FALSE(room.finger->tap("pad.2"));  // the delay has doubled
    room.pass(session::first_pin_delay);
    room.enter_pin("2580");
    CHECK(room.screen() == "console");
}

TEST_CASE("going back and in again does not shorten the wait") {
    RoomWithKiosk room;
    room.open_ideas();
    room.tap("facilitator");
    for (int i = 0; i < session::free_pin_tries; ++i) room.enter_pin("1111");
    room.tap("back");
    room.tap("facilitator");
    CHECK_FALSE(room.finger->tap("pad.2"));
}

TEST_CASE("results are nowhere before the vote is closed, and on the screen after") {
    RoomWithKiosk room;
    room.open_ideas();
    room.open_vote();
    for (auto const* key : {"choose.fr", "start", "option.0", "option.0", "review", "cast", "done"})
        room.tap(key);
    room.unlock();
    CHECK(room.finger->value("turnout") == "1/3");
    CHECK_FALSE(room.sees("bar.0"));
    room.tap("close_vote");
    CHECK(room.sees("confirm_yes"));
    room.tap("confirm_no");
    CHECK(room.sees("close_vote"));  // a mistaken touch closes nothing
    room.tap("close_vote");
    room.tap("confirm_yes");
    room.tap("next");
    room.tap("start_step");
    room.tap("room");
    CHECK(room.screen() == "results");
    CHECK(room.finger->value("bar.0") == "2");
    CHECK(ui::find(room.ui->elements(), "bar.0")->selected);
}

TEST_CASE("an action that was a mistake is taken back") {
    RoomWithKiosk room;
    room.open_ideas();
    room.unlock();
    room.tap("next");
    CHECK(session::current_step(room.shell->state()) == 3);
    room.tap("undo");
    CHECK(session::current_step(room.shell->state()) == 2);
    CHECK(session::is_running(room.shell->state(), 2));
}

TEST_CASE("a closed step opens again only with a reason, which the journal keeps") {
    RoomWithKiosk room;
    room.open_ideas();
    room.unlock();
    room.tap("next");
    room.tap("previous");
    room.tap("reopen");
    room.tap("reopen.late");
    CHECK(session::is_running(room.shell->state(), 2));
    auto const& journal = room.shell->state().record.journal;
    CHECK(journal.back().action == "reopen");
    CHECK(journal.back().detail == "late");
}

TEST_CASE("an idea from the wall joins the ballot") {
    RoomWithKiosk room;
    room.open_ideas();
    room.tap("choose.fr");
    room.type("une maison commune", "fr");
    room.tap("give");
    room.tap("done");
    room.unlock();
    room.tap("next");
    room.tap("start_step");
    room.tap("room");
    auto const idea = session::ideas_of(room.shell->state().record, "ideas").at(0);
    room.tap("idea." + to_hex(idea.id));
    room.tap("wall.ballot");
    room.tap("wall.all");
    room.tap("back");
    room.tap("next");
    room.tap("start_step");
    CHECK(session::options_of(room.shell->state(), "vote").size() == 7);
}

TEST_CASE("nobody puts an idea on the ballot from a locked screen") {
    RoomWithKiosk room;
    room.open_ideas();
    room.tap("choose.fr");
    room.type("x", "fr");
    room.tap("give");
    room.tap("done");
    room.unlock();
    room.tap("next");
    room.tap("start_step");
    room.tap("hand_over");
    room.tap("choose.fr");
    CHECK(room.screen() == "wall");
    auto const idea = session::ideas_of(room.shell->state().record, "ideas").at(0);
    room.tap("idea." + to_hex(idea.id));
    CHECK_FALSE(room.sees("wall.ballot"));
}

TEST_CASE("a kiosk that stops goes on at the step where it stopped, locked") {
    RoomWithKiosk room;
    room.open_ideas();
    room.open_vote();
    room.tap("choose.fr");
    room.tap("start");
    room.close();
    room.open();
    CHECK(room.screen() == "attract");
    CHECK_FALSE(room.shell->state().facilitator.unlocked);
    CHECK(session::current_step(room.shell->state()) == 4);
    room.tap("choose.fr");
    CHECK(room.screen() == "invite");
    room.tap("back");
    room.unlock();
    CHECK(room.screen() == "console");
}

TEST_CASE("the console's export writes the tables and says where") {
    RoomWithKiosk room;
    room.open_ideas();
    room.unlock();
    room.tap("export");
    std::size_t last = 0;
    while (room.sees("target." + std::to_string(last + 1))) ++last;
    room.tap("target." + std::to_string(last));
    CHECK(room.sees("export.done"));
    auto const* exporting = std::get_if<session::Exporting>(&room.shell->state().situation);
    REQUIRE(exporting);
    for (auto const* table :
         {"attendance.csv", "results.csv", "datapackage.json", "batna-vision.xlsx"})
        CHECK(std::filesystem::exists(std::filesystem::path(exporting->written) / table));
    room.tap("target." + std::to_string(last));  // once more: beside the first, not over it
    CHECK(room.sees("export.done"));
}

TEST_CASE("leaving needs the PIN") {
    RoomWithKiosk room;
    room.open_ideas();
    room.shell->dispatch(session::AskFacilitator{session::Unlock::Purpose::leave});
    room.headless->settle();
    CHECK(room.screen() == "unlock");
    CHECK_FALSE(room.shell->state().leaving);
    room.enter_pin("1111");
    CHECK_FALSE(room.shell->state().leaving);
    room.enter_pin("2580");
    CHECK(room.shell->state().leaving);
}

TEST_CASE("a vote without anything to choose cannot be started, and says why") {
    RoomWithKiosk room(false);
    room.open_ideas();
    room.unlock();
    for (auto const* key : {"next", "start_step", "next"}) room.tap(key);
    CHECK_FALSE(room.finger->tap("start_step"));
    CHECK(room.finger->name("sentence").find("جدار الأفكار") != std::string::npos);
    room.tap("previous");
}
