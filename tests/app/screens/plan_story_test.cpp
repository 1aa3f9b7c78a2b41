#include "app/screens/room_with_kiosk.h"
#include "domain/field.h"
#include "plan_template.h"
#include "session/field_entry.h"
#include "session/update.h"

using namespace jemaa;
using session::PlanView;

namespace {

RoomWithKiosk::Template const own{std::string(plan_template)};

session::State const& state_of(RoomWithKiosk const& room) {
    return room.shell->state();
}

Id line_named(RoomWithKiosk const& room, std::string_view key) {
    for (auto const& line : session::lines_of(state_of(room), "lines", true))
        if (line.key == key) return line.id;
    return {};
}

// The facilitator stands at the lines, on the screen for the room.
void open_lines(RoomWithKiosk& room) {
    room.tap("facilitator");
    room.enter_pin("2580");
    room.enter_pin("2580");
    for (int step = 0; step < 2; ++step) room.tap("next");
    room.tap("start_step");
    room.tap("room");
}

// From the lines to the plan, with three people who fund the first option shown.
void fund(RoomWithKiosk& room) {
    room.tap("back");
    room.tap("next");
    room.tap("start_step");
    room.tap("hand_over");
    for (int person = 0; person < 3; ++person) {
        for (auto const* key : {"choose.fr", "start", "option.0", "option.1"}) room.tap(key);
        if (room.sees("next")) room.tap("next");
        for (auto const* key : {"review", "cast", "done"}) room.tap(key);
    }
    room.unlock();
    room.tap("close_vote");
    room.tap("confirm_yes");
    room.tap("next");
    room.tap("start_step");
    room.tap("room");
}

std::vector<session::PlannedAction> actions_in(RoomWithKiosk const& room) {
    return session::actions_of(state_of(room), "plan", {});
}

}  // namespace

TEST_CASE("the room adds a line, gives it a cost, votes, and the funded lines get actions") {
    RoomWithKiosk room(own);
    open_lines(room);
    CHECK(room.screen() == "lines");
    room.tap("add");
    room.type("مدرسة", "ar");
    room.tap("save");
    CHECK(room.screen() == "item");
    room.tap("field.cost");
    for (auto const* key : {"pad.5", "pad.0", "pad.0"}) room.tap(key);
    CHECK(room.finger->value("amount") == "500");
    room.tap("pad.submit");
    room.tap("done");
    CHECK(session::lines_of(state_of(room), "lines").size() == 8);

    fund(room);
    REQUIRE(room.screen() == "plan");
    auto const lines =
        session::planned_lines(state_of(room), std::get<PlanView>(state_of(room).situation));
    REQUIRE_FALSE(lines.empty());
    room.tap("add." + to_hex(lines.front().id));
    CHECK_FALSE(room.finger->tap("save"));  // nothing is chosen yet
    room.tap("choice.visit");
    room.tap("save");
    room.type("رحلة", "ar");
    room.tap("save");
    room.tap("field.start_month");
    room.tap("choice.2027-04");
    room.tap("save");
    room.tap("field.end_month");
    CHECK_FALSE(room.finger->tap("choice.2027-03"));  // before it starts
    room.tap("page.next");
    room.tap("choice.2028-01");
    room.tap("save");
    room.tap("field.responsible");
    room.tap("name.school");
    room.tap("save");
    room.tap("field.payer");
    room.tap("choice.members");
    room.tap("save");
    room.tap("done");
    REQUIRE(actions_in(room).size() == 1);
    auto const action = actions_in(room).front();
    CHECK(action.title.in("ar") == "رحلة");
    CHECK(action.start == Month{2027, 4});
    CHECK(action.end == Month{2028, 1});
    CHECK(action.responsible == "مركز التكوين");
    CHECK(action.payer == "members");
    std::string const key = "action." + to_hex(action.id);
    CHECK(room.finger->value(key).find("أفريل 2027") != std::string::npos);
    room.tap("view.time_line");
    CHECK(room.finger->value(key).find("جانفي 2028") != std::string::npos);
    room.tap(key);
    CHECK(room.screen() == "item");
    room.tap("done");
    room.tap("view.totals");
    CHECK(room.screen() == "plan");
    room.tap("back");
    CHECK(room.screen() == "console");
}

TEST_CASE("after a power cut the plan is as it was, and goes on") {
    RoomWithKiosk room(own);
    open_lines(room);
    fund(room);
    auto const lines =
        session::planned_lines(state_of(room), std::get<PlanView>(state_of(room).situation));
    REQUIRE_FALSE(lines.empty());
    room.tap("add." + to_hex(lines.front().id));
    room.tap("choice.event");
    room.tap("save");
    room.type("سوق", "ar");
    room.close();
    room.open();
    room.unlock();
    room.tap("room");
    REQUIRE(actions_in(room).size() == 1);  // what was confirmed is there
    std::string const key = "action." + to_hex(actions_in(room).front().id);
    room.tap(key);
    room.tap("remove");
    CHECK_FALSE(room.sees(key));
    room.tap("undo");
    CHECK(room.sees(key));
}

TEST_CASE("a failed save leaves what was typed, and says so") {
    RoomWithKiosk room(own);
    open_lines(room);
    room.tap("add");
    room.type("مدرسة", "ar");
    room.failing = Error{ErrorCode::disk_full, "/media", "no space"};
    room.tap("save");
    CHECK(room.screen() == "item-field");
    room.tap("retry_save");
    CHECK(room.screen() == "item");
}

TEST_CASE("a hidden line is told to the facilitator only") {
    RoomWithKiosk room(own);
    open_lines(room);
    std::string const key = "line." + to_hex(line_named(room, "supply"));
    room.tap(key);
    room.tap("remove");
    CHECK(room.finger->value(key).find("مخفي") != std::string::npos);
    room.tap("back");
    room.tap("hand_over");
    room.tap("choose.fr");
    CHECK(room.screen() == "lines");
    CHECK_FALSE(room.sees(key));
}
