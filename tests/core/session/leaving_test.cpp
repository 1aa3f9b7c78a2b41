#include "catch_any.h"
#include "core/session/stage.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

// A locked kiosk at the attract screen.
Stage with_pin() {
    Stage stage;
    stage.opens_console();
    stage.does(LockConsole{});
    return stage;
}

}  // namespace

TEST_CASE("leaving needs the PIN, from wherever the window is closed") {
    Stage stage = with_pin();
    SECTION("from the attract screen") {}
    SECTION("from the console's pad") {
        stage.does(AskFacilitator{});
    }
    SECTION("from a visit") {
        stage.does(ChooseLanguage{"fr"});
    }
    SECTION("from under help") {
        stage.does(ChooseLanguage{"fr"}, ShowHelp{});
    }
    stage.does(AskFacilitator{Unlock::Purpose::leave});
    REQUIRE(stage.shows<Unlock>());
    CHECK(stage.asks<std::monostate>());
    CHECK(stage.now<Unlock>().purpose == Unlock::Purpose::leave);
    CHECK(stage.state.language == "ar");
    stage.types_pin("1111");
    CHECK_FALSE(stage.state.leaving);
    stage.types_pin("2468");
    CHECK(stage.state.leaving);
    CHECK(stage.times_asked<Leave>() == 1);
}

TEST_CASE("leaving a kiosk without a PIN first chooses one") {
    Stage stage;
    stage.does(AskFacilitator{Unlock::Purpose::leave});
    stage.types_pin("1234");
    CHECK_FALSE(stage.state.leaving);
    stage.types_pin("1234");
    CHECK(stage.state.leaving);
    CHECK(stage.times_asked<Leave>() == 1);
}

TEST_CASE("an unlocked facilitator is asked before leaving") {
    Stage stage = with_pin();
    stage.opens_console();
    SECTION("from the console") {}
    SECTION("from the head count") {
        stage.does(OpenAttendance{});
    }
    std::size_t const before = stage.state.situation.index();
    stage.does(AskFacilitator{Unlock::Purpose::leave});
    REQUIRE(stage.asks<Confirm>());
    CHECK(stage.state.situation.index() == before);
    stage.does(CloseDialog{});
    CHECK_FALSE(stage.state.leaving);
    stage.does(AskFacilitator{Unlock::Purpose::leave}, ConfirmYes{});
    CHECK(stage.state.leaving);
    CHECK(stage.times_asked<Leave>() == 1);
}

TEST_CASE("after leaving nothing happens any more") {
    Stage stage = with_pin();
    stage.opens_console();
    stage.does(AskFacilitator{Unlock::Purpose::leave}, ConfirmYes{});
    std::size_t const asked = stage.asked.size();
    stage.does(StartStep{}, LockConsole{}, Tick{});
    CHECK(stage.shows<Console>());
    CHECK(stage.asked.size() == asked);
    CHECK_FALSE(deadline(stage.state));
}
