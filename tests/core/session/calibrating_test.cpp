#include "catch_any.h"
#include "core/session/stage.h"

using namespace jemaa;
using namespace jemaa::session;

TEST_CASE("the drawn card grows and shrinks until its size is kept") {
    Stage stage;
    stage.opens_console();
    stage.does(OpenMore{}, OpenCalibration{}, Calibrate{50}, Calibrate{-5});
    CHECK(stage.now<Calibrating>().thousandths == 1045);
    stage.does(KeepCalibration{});
    CHECK(stage.now<Calibrating>().kept);
    CHECK(stage.now<Calibrating>().thousandths == 1000);  // of what it is now
    stage.does(GoBack{});
    CHECK(stage.shows<More>());
}

TEST_CASE("a size that no screen has is refused, and what was tried stays") {
    Stage stage;
    stage.opens_console();
    stage.does(OpenMore{}, OpenCalibration{}, Calibrate{-99999});
    CHECK(stage.now<Calibrating>().thousandths == least_thousandths);
    stage.does(KeepCalibration{});
    REQUIRE(stage.now<Calibrating>().error);
    CHECK_FALSE(stage.now<Calibrating>().busy);
    CHECK(stage.now<Calibrating>().thousandths == least_thousandths);
    stage.does(Calibrate{99999});
    CHECK_FALSE(stage.now<Calibrating>().error);  // it was about another size
    CHECK(stage.now<Calibrating>().thousandths == most_thousandths);
}

TEST_CASE("keeping twice in a row asks once") {
    Stage stage;
    stage.opens_console();
    stage.does(OpenMore{}, OpenCalibration{});
    stage.answers = false;
    stage.does(KeepCalibration{}, KeepCalibration{}, Calibrate{5});
    CHECK(stage.times_asked<KeepPanel>() == 1);
    CHECK(stage.now<Calibrating>().thousandths == 1000);
}

TEST_CASE("nobody but the facilitator comes to the screen's size") {
    Stage stage;
    stage.runs("ideas");
    stage.does(ChooseLanguage{"fr"}, OpenCalibration{}, KeepCalibration{});
    CHECK(stage.shows<IdeaEntry>());
    CHECK(stage.times_asked<KeepPanel>() == 0);
}
