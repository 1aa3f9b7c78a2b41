#include "catch_any.h"
#include "core/session/stage.h"
#include "domain/field.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

// A kiosk on which the facilitator (2468) has given an assistant a PIN (1357).
Stage with_assistant() {
    Stage stage;
    stage.opens_console();
    stage.does(OpenMore{}, ChooseAssistantPin{});
    stage.types_pin("1357");
    stage.types_pin("1357");
    REQUIRE(stage.shows<Console>());
    return stage;
}

Stage assisted() {
    Stage stage = with_assistant();
    stage.does(LockConsole{}, AskFacilitator{});
    stage.types_pin("1357");
    REQUIRE(stage.shows<Console>());
    REQUIRE(stage.state.facilitator.assists);
    return stage;
}

}  // namespace

TEST_CASE("an assistant runs steps") {
    Stage stage = assisted();
    stage.does(StartStep{}, PauseStep{}, ResumeStep{}, ExtendStep{}, NextStep{}, StartStep{});
    CHECK(stage.current() == "ideas");
    CHECK(stage.status("ideas") == field::running);
    stage.does(OpenAttendance{});
    CHECK(stage.shows<AttendanceEntry>());
}

TEST_CASE("what an assistant may not do asks for the facilitator") {
    Stage stage = assisted();
    stage.does(StartStep{});
    Happening const refused = GENERATE(as<Happening>{}, CloseStep{}, UndoAction{}, OpenMore{},
                                       OpenCards{}, OpenExport{}, OpenExchange{}, SealAgain{});
    stage.does(refused);
    REQUIRE(stage.shows<Unlock>());
    CHECK(stage.now<Unlock>().purpose == Unlock::Purpose::raise);
    CHECK(stage.status("welcome") == field::running);
    SECTION("her own PIN is not enough") {
        stage.types_pin("1357");
        CHECK(stage.now<Unlock>().trouble == Unlock::Trouble::wrong);
    }
    SECTION("going back is her console again") {
        stage.does(GoBack{});
        CHECK(stage.shows<Console>());
        CHECK(stage.state.facilitator.assists);
    }
    SECTION("the facilitator's opens everything") {
        stage.types_pin("2468");
        CHECK(stage.shows<Console>());
        CHECK_FALSE(stage.state.facilitator.assists);
    }
}

TEST_CASE("an assistant closes no vote by going on") {
    Stage stage = with_assistant();
    stage.runs("vote");
    stage.does(AskFacilitator{});
    stage.types_pin("1357");
    stage.does(NextStep{});
    CHECK(stage.shows<Unlock>());
    CHECK(stage.status("vote") == field::running);
}

TEST_CASE("an assistant cannot leave the program") {
    Stage stage = assisted();
    stage.does(AskFacilitator{Unlock::Purpose::leave});
    REQUIRE(stage.shows<Unlock>());
    stage.types_pin("1357");
    CHECK_FALSE(stage.state.leaving);
    stage.does(GoBack{}, LockConsole{}, AskFacilitator{Unlock::Purpose::leave});
    stage.types_pin("1357");
    CHECK_FALSE(stage.state.leaving);
}

TEST_CASE("the assistant's PIN is another than the facilitator's") {
    Stage stage;
    stage.opens_console();
    stage.does(OpenMore{}, ChooseAssistantPin{});
    stage.types_pin("2468");
    stage.types_pin("2468");
    REQUIRE(stage.shows<Unlock>());
    CHECK(stage.now<Unlock>().stage == Unlock::Stage::choose);
    CHECK(stage.now<Unlock>().trouble == Unlock::Trouble::taken);
    CHECK(stage.value(stage.state.record.kiosk.id, field::assistant_pin).empty());
}

TEST_CASE("without an assistant's PIN nobody enters as one") {
    Stage stage;
    stage.opens_console();
    stage.does(LockConsole{}, AskFacilitator{});
    stage.types_pin("1357");
    CHECK(stage.shows<Unlock>());
    CHECK_FALSE(stage.state.facilitator.unlocked);
}
