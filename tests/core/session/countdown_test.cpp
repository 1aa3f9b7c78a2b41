#include "session/countdown.h"

#include "catch_any.h"
#include "core/session/stage.h"
#include "domain/field.h"
#include "session/time.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

constexpr Milliseconds second{1'000}, minute{60'000};

// The console at the first step, which is planned for ten minutes.
Stage timed() {
    agenda::Agenda agenda = short_workshop();
    agenda.steps[0].minutes = 10;
    Stage stage(agenda);
    stage.opens_console();
    return stage;
}

Countdown told(Stage const& stage) {
    auto const time = countdown(stage.state);
    REQUIRE(time);
    return *time;
}

}  // namespace

TEST_CASE("a running step counts down its planned minutes") {
    Stage stage = timed();
    CHECK_FALSE(countdown(stage.state));
    stage.does(StartStep{});
    CHECK(told(stage) == Countdown{Countdown::Unit::minutes, 10});
    stage.clock += 9 * minute - second;
    stage.does(Tick{});
    CHECK(told(stage) == Countdown{Countdown::Unit::minutes, 2});
    stage.clock += second;
    stage.does(Tick{});
    CHECK(told(stage).unit == Countdown::Unit::seconds);
    stage.clock += 3 * minute;
    stage.does(Tick{});
    CHECK(told(stage) == Countdown{Countdown::Unit::over, 2});
    CHECK(is_running(stage.state, 0));
    stage.opens_console();
    stage.does(CloseStep{});
    CHECK_FALSE(countdown(stage.state));
}

TEST_CASE("the room's screens are drawn again when the time reads differently, others are not") {
    Stage stage = timed();
    stage.does(StartStep{}, LockConsole{});
    REQUIRE(stage.shows<Attract>());
    auto const due = deadline(stage.state);
    REQUIRE(due);
    auto const before = told(stage);
    stage.waits(*due - stage.clock - Milliseconds(1));
    CHECK(told(stage) == before);
    stage.waits(Milliseconds(1));
    CHECK(told(stage).value == before.value - 1);
    stage.does(ChooseLanguage{"fr"});
    REQUIRE(stage.shows<Welcoming>());
    CHECK(deadline(stage.state) == stage.clock + ask_still_there_after);
}

TEST_CASE("time that was over long ago draws nothing any more") {
    Stage stage = timed();
    stage.does(StartStep{}, LockConsole{});
    stage.clock += 200 * minute;
    stage.does(Tick{});
    CHECK(told(stage) == Countdown{Countdown::Unit::over, 99});
    CHECK_FALSE(deadline(stage.state));
}

TEST_CASE("a pause stops the time and the visits, and goes on where it stopped") {
    Stage stage = timed();
    stage.does(StartStep{});
    stage.clock += 3 * minute;
    stage.does(PauseStep{});
    CHECK(is_paused(stage.state));
    auto const before = told(stage);
    stage.does(PauseStep{}, LockConsole{});
    stage.clock += 30 * minute;
    stage.does(ChooseLanguage{"fr"});
    CHECK(stage.now<Waiting>().why == Waiting::Why::paused);
    CHECK(told(stage) == before);
    stage.does(GoBack{});
    CHECK_FALSE(deadline(stage.state));
    stage.opens_console();
    stage.does(ResumeStep{});
    CHECK_FALSE(is_paused(stage.state));
    CHECK(told(stage) == before);
    CHECK(stage.journal() == std::vector<std::string>{"pin", "start", "pause", "resume"});
}

TEST_CASE("a pause outlives a restart, and can be undone") {
    Stage stage = timed();
    stage.does(StartStep{}, PauseStep{});
    CHECK(is_paused(stage.opened_again()));
    stage.does(UndoAction{});
    CHECK_FALSE(is_paused(stage.state));
    CHECK(told(stage) == Countdown{Countdown::Unit::minutes, 10});
}

TEST_CASE("five minutes more count from now when the time is over") {
    Stage stage = timed();
    stage.does(StartStep{}, ExtendStep{});
    CHECK(told(stage) == Countdown{Countdown::Unit::minutes, 15});
    stage.clock += 20 * minute;
    stage.opens_console();
    stage.does(ExtendStep{});
    CHECK(told(stage) == Countdown{Countdown::Unit::minutes, 5});
    stage.does(PauseStep{}, ExtendStep{});
    CHECK(is_paused(stage.state));
    CHECK(told(stage) == Countdown{Countdown::Unit::minutes, 10});
}

TEST_CASE("a step without planned time can be paused, and given some") {
    Stage stage;
    stage.opens_console();
    stage.does(PauseStep{});
    CHECK_FALSE(is_paused(stage.state));
    stage.does(StartStep{}, PauseStep{});
    CHECK(is_paused(stage.state));
    CHECK_FALSE(countdown(stage.state));
    stage.does(ResumeStep{});
    CHECK_FALSE(is_paused(stage.state));
    CHECK_FALSE(countdown(stage.state));
    stage.does(ExtendStep{});
    CHECK(told(stage) == Countdown{Countdown::Unit::minutes, 5});
}

TEST_CASE("a ballot that was begun before the pause is cast") {
    Stage stage;
    stage.runs("vote");
    stage.does(ChooseLanguage{"fr"}, GoOn{}, TouchOption{0}, GoOn{});
    REQUIRE(stage.shows<Review>());
    stage.does(CastBallot{});
    CHECK(stage.facts<Ballot>().size() == 1);
}
