#include "catch_any.h"
#include "core/session/stage.h"
#include "domain/field.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

Stage at_count() {
    Stage stage;
    stage.opens_console();
    stage.does(OpenAttendance{});
    REQUIRE(stage.shows<AttendanceEntry>());
    return stage;
}

AttendanceEntry const& entry(Stage const& stage) {
    return stage.now<AttendanceEntry>();
}

}  // namespace

TEST_CASE("the head count has a cell for the women and the men of each category") {
    Stage stage = at_count();
    CHECK(entry(stage).counts == std::vector<int>{0, 0, 0, 0});
    CHECK(entry(stage).chosen == 0);
    CHECK(entry(stage).fresh);
}

TEST_CASE("the first digit replaces the number, the next ones follow") {
    Stage stage = at_count();
    stage.does(CellDigit{'1'}, CellDigit{'2'});
    CHECK(entry(stage).counts[0] == 12);
    stage.does(ChooseCell{2}, CellDigit{'7'}, ChooseCell{0}, CellDigit{'5'});
    CHECK(entry(stage).counts == std::vector<int>{5, 0, 7, 0});
    stage.does(ChooseCell{0}, CellDigit{'0'});
    CHECK(entry(stage).counts[0] == 0);
}

TEST_CASE("a count stays within its bounds") {
    Stage stage = at_count();
    stage.does(CellDigit{'9'}, CellDigit{'9'}, CellDigit{'9'}, CellDigit{'9'});
    CHECK(entry(stage).counts[0] == largest_count);
    stage.does(CellDigit{'x'}, ChooseCell{4}, ChooseCell{99});
    CHECK(entry(stage).chosen == 0);
    CHECK(entry(stage).counts[0] == largest_count);
    stage.does(CellErase{});
    CHECK(entry(stage).counts[0] == 99);
    stage.does(CellErase{}, CellErase{}, CellErase{});
    CHECK(entry(stage).counts[0] == 0);
}

TEST_CASE("erasing corrects the last digit of a known number") {
    Stage stage;
    stage.counts(12);
    stage.opens_console();
    stage.does(OpenAttendance{}, CellErase{}, CellDigit{'5'});
    CHECK(entry(stage).counts[0] == 15);
}

TEST_CASE("counted people are stored as numbers of their cells") {
    Stage stage = at_count();
    stage.does(CellDigit{'8'}, ChooseCell{3}, CellDigit{'4'}, SaveAttendance{});
    CHECK(stage.shows<Console>());
    CHECK(attendance_total(stage.state.record) == 12);
    auto const cells = stage.facts<AttendanceCell>();
    REQUIRE(cells.size() == 2);
    Id const step = step_id(stage.state.record, "welcome");
    Id const kiosk = stage.state.record.kiosk.id;
    Id const women = derived_id(step, to_hex(kiosk) + "/artisan/woman");
    Id const men = derived_id(step, to_hex(kiosk) + "/other/man");
    CHECK(stage.value(women, field::count) == "8");
    CHECK(stage.value(men, field::count) == "4");
    AttendanceCell const& cell = stage.state.record.attendance.at(men);
    CHECK(cell == AttendanceCell{men, step, kiosk, "other", "man"});
    CHECK(stage.state.record.journal.back().action == "attendance");
    CHECK(stage.state.record.journal.back().detail == "12");
}

TEST_CASE("a corrected count starts from what is known and stores only what changed") {
    Stage stage = at_count();
    stage.does(CellDigit{'8'}, ChooseCell{3}, CellDigit{'4'}, SaveAttendance{}, OpenAttendance{});
    CHECK(entry(stage).counts == std::vector<int>{8, 0, 0, 4});
    stage.does(CellDigit{'0'}, SaveAttendance{});
    auto const& stored = std::get<StoreFacts>(stage.asked.back()).facts;
    REQUIRE(stored.size() == 2);
    CHECK(std::get<Revision>(stored[0]).value == "0");
    CHECK(std::get<JournalEntry>(stored[1]).detail == "4");
    CHECK(stage.facts<AttendanceCell>().size() == 2);
    CHECK(attendance_total(stage.state.record) == 4);
}

TEST_CASE("a count without changes stores nothing") {
    Stage stage = at_count();
    std::size_t const facts = stage.disk.size();
    stage.does(SaveAttendance{});
    CHECK(stage.shows<Console>());
    CHECK(stage.disk.size() == facts);
    CHECK(stage.state.undo.empty());
}

TEST_CASE("going back from the count stores nothing") {
    Stage stage = at_count();
    std::size_t const facts = stage.disk.size();
    stage.does(CellDigit{'8'}, GoBack{});
    CHECK(stage.shows<Console>());
    CHECK(stage.disk.size() == facts);
    CHECK(attendance_total(stage.state.record) == 0);
}

TEST_CASE("a head count is taken back") {
    Stage stage = at_count();
    stage.does(CellDigit{'8'}, SaveAttendance{}, OpenAttendance{}, CellDigit{'9'},
               SaveAttendance{});
    CHECK(attendance_total(stage.state.record) == 9);
    stage.does(UndoAction{});
    CHECK(attendance_total(stage.state.record) == 8);
    stage.does(UndoAction{});
    CHECK(attendance_total(stage.state.record) == 0);
}

TEST_CASE("a count that could not be stored is still there to try again") {
    Stage stage = at_count();
    stage.disk_is_full = true;
    stage.does(CellDigit{'8'}, SaveAttendance{}, GiveUpSave{});
    REQUIRE(stage.shows<AttendanceEntry>());
    CHECK(entry(stage).counts[0] == 8);
    stage.disk_is_full = false;
    stage.does(SaveAttendance{});
    CHECK(attendance_total(stage.state.record) == 8);
}

TEST_CASE("an agenda without a welcome has no head count") {
    auto agenda = short_workshop();
    agenda.steps.erase(agenda.steps.begin());
    Stage stage(agenda);
    stage.opens_console();
    stage.does(OpenAttendance{});
    CHECK(stage.shows<Console>());
}
