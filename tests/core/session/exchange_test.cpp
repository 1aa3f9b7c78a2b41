#include "catch_any.h"
#include "core/session/stage.h"

namespace jemaa::session {

TEST_CASE("what another kiosk had is in the record, and nothing is taken back over it") {
    Stage stage;
    stage.runs("ideas");
    stage.gives_idea("Une foire");
    stage.opens_console();
    stage.does(NextStep{}, OpenExchange{});
    REQUIRE(stage.shows<Exchange>());
    CHECK(stage.now<Exchange>().places.size() == 1);
    CHECK_FALSE(stage.state.undo.empty());
    Kiosk const own = stage.state.record.kiosk;
    stage.does(TakeFiles{"/media/stick"});
    CHECK_FALSE(stage.now<Exchange>().busy);
    CHECK(stage.now<Exchange>().taken.front().added == 1);
    CHECK(ideas_of(stage.state.record, "ideas").size() == 2);
    CHECK(stage.state.record.kiosk == own);
    CHECK(stage.state.undo.empty());
    stage.does(GoBack{});
    CHECK(stage.shows<Console>());
    stage.does(StartStep{});
    CHECK(is_running(stage.state, current_step(stage.state)));
}

TEST_CASE("this kiosk's file is put there, or why not is said") {
    Stage stage;
    stage.opens_console();
    stage.does(OpenExchange{}, PutFile{"/nowhere"});
    CHECK(stage.times_asked<CopyFile>() == 0);
    stage.does(PutFile{"/media/stick"});
    CHECK(stage.now<Exchange>().written == "/media/stick/short.jemaa");
    stage.stick_is_full = true;
    stage.does(PutFile{"/media/stick"});
    REQUIRE(stage.now<Exchange>().error);
    CHECK(stage.now<Exchange>().written.empty());
}

TEST_CASE("while people vote nothing is exchanged, and one thing at a time") {
    Stage stage;
    stage.runs("vote");
    stage.opens_console();
    stage.does(OpenExchange{});
    CHECK(stage.shows<Console>());
    stage.does(CloseStep{}, ConfirmYes{}, OpenExchange{});
    REQUIRE(stage.shows<Exchange>());
    stage.answers = false;
    stage.does(TakeFiles{"/media/stick"}, PutFile{"/media/stick"}, GoBack{});
    CHECK(stage.now<Exchange>().busy);
    CHECK(stage.times_asked<CopyFile>() == 0);
    stage.waits(lock_unattended_after * 2);
    CHECK(stage.shows<Exchange>());
}

}  // namespace jemaa::session
