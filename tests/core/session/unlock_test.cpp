#include "catch_any.h"
#include "core/session/stage.h"
#include "domain/field.h"

using namespace jemaa;
using namespace jemaa::session;

using UnlockStage = Unlock::Stage;
using Trouble = Unlock::Trouble;

namespace {

// A kiosk with a PIN, locked, at the attract screen.
Stage locked() {
    Stage stage;
    stage.opens_console();
    stage.does(LockConsole{});
    REQUIRE(stage.shows<Attract>());
    return stage;
}

Stage at_pad() {
    Stage stage = locked();
    stage.does(AskFacilitator{});
    REQUIRE(stage.shows<Unlock>());
    return stage;
}

Unlock const& pad(Stage const& stage) {
    return stage.now<Unlock>();
}

}  // namespace

TEST_CASE("the first facilitator chooses the PIN and repeats it") {
    Stage stage;
    stage.does(AskFacilitator{});
    CHECK(pad(stage).stage == UnlockStage::choose);
    stage.types_pin("1234");
    CHECK(pad(stage).stage == UnlockStage::repeat);
    CHECK(pad(stage).digits.empty());
    stage.types_pin("1234");
    CHECK(stage.shows<Console>());
    CHECK(stage.state.facilitator.unlocked);
    CHECK(stage.value(stage.state.record.kiosk.id, field::pin) == "hash of 1234");
    CHECK(stage.journal() == std::vector<std::string>{"pin"});
    CHECK(stage.state.undo.empty());
}

TEST_CASE("a PIN repeated otherwise is chosen anew") {
    Stage stage;
    stage.does(AskFacilitator{});
    stage.types_pin("1234");
    stage.types_pin("1243");
    CHECK(pad(stage).stage == UnlockStage::choose);
    CHECK(pad(stage).trouble == Trouble::differs);
    CHECK(pad(stage).digits.empty());
    CHECK(pad(stage).chosen.empty());
    CHECK(stage.times_asked<HashPin>() == 0);
    stage.does(PinDigit{'1'});
    CHECK(pad(stage).trouble == Trouble::none);
}

TEST_CASE("a PIN has four to eight digits") {
    Stage stage;
    stage.does(AskFacilitator{});
    stage.types_pin("123");
    CHECK(pad(stage).stage == UnlockStage::choose);
    CHECK(pad(stage).trouble == Trouble::too_short);
    CHECK(pad(stage).digits == "123");
    for (char const digit : std::string("4567890")) stage.does(PinDigit{digit});
    CHECK(pad(stage).digits == "12345678");
    stage.does(PinErase{}, PinDigit{'x'}, PinDigit{'\0'});
    CHECK(pad(stage).digits == "1234567");
}

TEST_CASE("erasing an empty PIN does nothing") {
    Stage stage = at_pad();
    stage.does(PinErase{});
    CHECK(pad(stage).digits.empty());
}

TEST_CASE("a PIN that could not be stored opens nothing and can be submitted again") {
    Stage stage;
    stage.does(AskFacilitator{});
    stage.types_pin("1234");
    stage.disk_is_full = true;
    stage.types_pin("1234");
    REQUIRE(stage.state.saving);
    CHECK(stage.state.saving->error);
    CHECK_FALSE(stage.state.facilitator.unlocked);
    stage.does(GiveUpSave{});
    REQUIRE(stage.shows<Unlock>());
    CHECK(pad(stage).stage == UnlockStage::repeat);
    CHECK(pad(stage).digits == "1234");
    CHECK_FALSE(pad(stage).checking);
    CHECK_FALSE(stage.state.facilitator.unlocked);
    stage.disk_is_full = false;
    stage.does(PinSubmit{});
    CHECK(stage.shows<Console>());
    CHECK(stage.state.facilitator.unlocked);
}

TEST_CASE("the right PIN opens the console") {
    Stage stage = at_pad();
    CHECK(pad(stage).stage == UnlockStage::enter);
    stage.types_pin("2468");
    CHECK(stage.shows<Console>());
    CHECK(stage.state.facilitator.unlocked);
}

TEST_CASE("a wrong PIN is told and forgotten, and too short a one is no try") {
    Stage stage = at_pad();
    stage.types_pin("246");
    CHECK(pad(stage).trouble == Trouble::too_short);
    CHECK(stage.state.facilitator.wrong_tries == 0);
    stage.types_pin("1");  // now 2461
    CHECK(pad(stage).trouble == Trouble::wrong);
    CHECK(pad(stage).digits.empty());
    CHECK(stage.state.facilitator.wrong_tries == 1);
    CHECK_FALSE(stage.state.facilitator.unlocked);
}

TEST_CASE("after the free tries each wrong one doubles the delay, up to a limit") {
    Stage stage = at_pad();
    std::vector<Milliseconds> delays;
    for (int wrong = 0; wrong < 12; ++wrong) {
        stage.does(Touched{});
        if (stage.clock < stage.state.facilitator.retry_at)
            stage.clock = stage.state.facilitator.retry_at;
        stage.types_pin("0000");
        REQUIRE(stage.state.facilitator.wrong_tries == wrong + 1);
        delays.push_back(stage.state.facilitator.retry_at - stage.clock);
    }
    using std::chrono::seconds;
    CHECK(delays == std::vector<Milliseconds>{seconds(0), seconds(0), seconds(5), seconds(10),
                                              seconds(20), seconds(40), seconds(80), seconds(160),
                                              seconds(300), seconds(300), seconds(300),
                                              seconds(300)});
}

TEST_CASE("during the delay no digit is taken, and leaving the pad does not shorten it") {
    Stage stage = at_pad();
    for (int wrong = 0; wrong < free_pin_tries; ++wrong) stage.types_pin("0000");
    Milliseconds const retry_at = stage.state.facilitator.retry_at;
    CHECK(retry_at > stage.clock);
    CHECK(deadline(stage.state) == retry_at);
    stage.types_pin("2468");
    CHECK(pad(stage).digits.empty());
    stage.does(GoBack{}, AskFacilitator{});
    stage.types_pin("2468");
    CHECK(stage.shows<Unlock>());
    CHECK(stage.state.facilitator.retry_at == retry_at);

    stage.waits(retry_at - stage.clock);
    CHECK(deadline(stage.state) != retry_at);
    stage.types_pin("2468");
    CHECK(stage.shows<Console>());
    CHECK(stage.state.facilitator.wrong_tries == 0);
    CHECK(stage.state.facilitator.retry_at == Milliseconds{});
}

TEST_CASE("while a PIN is being checked only the answer counts") {
    Stage stage = at_pad();
    stage.answers = false;
    stage.types_pin("2468");
    CHECK(pad(stage).checking);
    stage.does(PinDigit{'1'}, PinErase{}, PinSubmit{}, GoBack{}, AskFacilitator{},
               AskFacilitator{Unlock::Purpose::leave});
    CHECK(pad(stage).checking);
    CHECK(pad(stage).digits == "2468");
    CHECK(stage.times_asked<CheckPin>() == 1);
    stage.happens(PinHashed{"forged"});  // not what was asked
    CHECK_FALSE(stage.state.saving);
    CHECK(pad(stage).checking);
    stage.happens(PinChecked{true});
    CHECK(stage.shows<Console>());
}

TEST_CASE("an answer that nobody waits for opens nothing") {
    Stage stage = locked();
    stage.happens(PinChecked{true});
    CHECK(stage.shows<Attract>());
    stage.does(AskFacilitator{});
    stage.happens(PinChecked{true});
    stage.happens(PinHashed{"forged"});
    CHECK(stage.shows<Unlock>());
    CHECK_FALSE(stage.state.facilitator.unlocked);
    CHECK_FALSE(stage.state.saving);
}

TEST_CASE("back from the pad leads to the attract screen") {
    Stage stage = at_pad();
    stage.does(PinDigit{'2'}, GoBack{});
    CHECK(stage.shows<Attract>());
    stage.does(AskFacilitator{});
    CHECK(pad(stage).digits.empty());
}

TEST_CASE("an unlocked facilitator returns to the console without a PIN") {
    Stage stage = locked();
    stage.opens_console();
    stage.does(OpenAttendance{}, AskFacilitator{});
    CHECK(stage.shows<Console>());
}
