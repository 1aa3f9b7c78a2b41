#include "app/screens/room_with_kiosk.h"

using namespace jemaa;

namespace {

void vote_and_close(RoomWithKiosk& room) {
    room.open_ideas();
    room.open_vote();
    for (auto const* key :
         {"choose.fr", "start", "option.0", "option.0", "option.1", "review", "cast", "done"})
        room.tap(key);
    room.unlock();
    room.tap("close_vote");
    room.tap("confirm_yes");
    room.tap("next");
    room.tap("start_step");
}

std::vector<std::string> named_rows(RoomWithKiosk& room) {
    std::vector<std::string> names;
    for (auto const& element : room.ui->elements())
        if (element.key.starts_with("bar.")) names.push_back(element.name);
    return names;
}

}  // namespace

TEST_CASE("a facilitator reveals a result to the room, from the last to the first") {
    RoomWithKiosk room;
    vote_and_close(room);
    room.tap("more");
    room.tap("more.reveal");
    REQUIRE(room.screen() == "results");
    auto const covered = named_rows(room);
    REQUIRE(covered.size() >= 2);
    for (auto const& name : covered) CHECK(name == covered.front());
    CHECK_FALSE(ui::find(room.ui->elements(), "bar.0")->selected);
    CHECK(room.finger->value("bar.0").empty());
    CHECK_FALSE(room.sees("meaning"));
    CHECK_FALSE(room.sees("done"));
    for (int touches = 0; room.sees("reveal"); ++touches) {
        REQUIRE(touches < 10);
        CHECK(room.finger->name("bar.0") == covered.front());
        room.tap("reveal");
    }
    CHECK(room.finger->name("bar.0") != covered.front());
    CHECK(room.finger->value("bar.0") == "2");
    CHECK(room.sees("meaning"));
    room.tap("one_by_one");
    CHECK(room.finger->name("bar.0") == covered.front());
}

TEST_CASE("a participant finds no way to cover results") {
    RoomWithKiosk room;
    vote_and_close(room);
    room.tap("hand_over");
    room.tap("choose.fr");
    REQUIRE(room.screen() == "results");
    CHECK_FALSE(room.sees("one_by_one"));
    CHECK(room.sees("bar.0"));
}
