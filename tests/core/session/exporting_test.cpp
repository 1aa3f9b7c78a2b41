#include "catch_any.h"
#include "core/session/stage.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

Stage at_export() {
    Stage stage;
    stage.opens_console();
    stage.does(OpenExport{});
    REQUIRE(stage.shows<Exporting>());
    return stage;
}

}  // namespace

TEST_CASE("export offers the places there are, and says where it wrote") {
    Stage stage = at_export();
    REQUIRE(stage.now<Exporting>().targets.size() == 2);
    CHECK(stage.now<Exporting>().targets[1].label == "STICK");
    stage.does(ExportTo{"/media/stick"});
    CHECK(stage.now<Exporting>().written == "/media/stick/short");
    CHECK_FALSE(stage.now<Exporting>().error);
    CHECK_FALSE(stage.now<Exporting>().busy);
    stage.does(GoBack{});
    CHECK(stage.shows<Console>());
}

TEST_CASE("a failed export is said so and can be tried again") {
    Stage stage = at_export();
    stage.stick_is_full = true;
    stage.does(ExportTo{"/media/stick"});
    REQUIRE(stage.now<Exporting>().error);
    CHECK(stage.now<Exporting>().error->code == ErrorCode::disk_full);
    CHECK(stage.now<Exporting>().written.empty());
    stage.stick_is_full = false;
    stage.does(ExportTo{"/home"});
    CHECK_FALSE(stage.now<Exporting>().error);
    CHECK(stage.now<Exporting>().written == "/home/short");
}

TEST_CASE("while an export is written nothing else is begun") {
    Stage stage = at_export();
    stage.answers = false;
    stage.does(ExportTo{"/home"});
    CHECK(stage.now<Exporting>().busy);
    stage.does(ExportTo{"/media/stick"}, GoBack{}, AskFacilitator{},
               AskFacilitator{Unlock::Purpose::leave});
    CHECK(stage.times_asked<ExportOutcome>() == 1);
    CHECK(stage.shows<Exporting>());
    CHECK(stage.asks<std::monostate>());
}

TEST_CASE("a long export is not locked away, and the console stays open after it") {
    Stage stage = at_export();
    stage.answers = false;
    stage.does(ExportTo{"/home"});
    CHECK_FALSE(deadline(stage.state));
    stage.waits(2 * lock_unattended_after);
    stage.happens(Exported{"/home/short"});
    stage.happens(Tick{});
    REQUIRE(stage.shows<Exporting>());
    CHECK(stage.now<Exporting>().written == "/home/short");
    CHECK(deadline(stage.state) == stage.clock + lock_unattended_after);
}

TEST_CASE("an outcome that nobody waits for changes nothing") {
    Stage stage = at_export();
    stage.happens(Exported{"/elsewhere"});
    stage.happens(ExportFailed{{ErrorCode::disk_full, "", ""}});
    CHECK(stage.now<Exporting>().written.empty());
    CHECK_FALSE(stage.now<Exporting>().error);
    stage.does(GoBack{});
    stage.happens(Exported{"/elsewhere"});
    stage.happens(TargetsFound{});
    CHECK(stage.shows<Console>());
}
