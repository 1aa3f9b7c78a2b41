#include "session/step_times.h"

#include "catch_any.h"
#include "core/session/stage.h"

namespace jemaa::session {
namespace {

constexpr Milliseconds minute{60'000};

agenda::Agenda planned(int minutes) {
    auto agenda = short_workshop();
    agenda.steps[0].minutes = minutes;
    agenda.steps[1].minutes = 30;
    return agenda;
}

}  // namespace

TEST_CASE("a closed step tells when it was held, and how that compares to the plan") {
    Stage stage(planned(5));
    stage.opens_console();
    CHECK_FALSE(times_of(stage.state, 0));
    stage.does(StartStep{});
    CHECK_FALSE(times_of(stage.state, 0));  // it runs
    stage.clock += 9 * minute;
    stage.closes();
    auto const times = times_of(stage.state, 0);
    REQUIRE(times);
    CHECK((times->ended - times->started) / minute == 9);
    CHECK(times->over == 4);
    stage.does(NextStep{}, StartStep{});
    stage.clock += 5 * minute;
    stage.closes();
    CHECK(times_of(stage.state, 1)->over == -25);
    stage.does(NextStep{}, StartStep{});
    stage.closes();
    REQUIRE(times_of(stage.state, 2));
    CHECK_FALSE(times_of(stage.state, 2)->over);  // none was planned
}

TEST_CASE("a step that is opened again ends when it is closed last; an undone start is none") {
    Stage stage(planned(10));
    stage.opens_console();
    stage.does(StartStep{}, UndoAction{});
    stage.clock += 3 * minute;
    stage.does(StartStep{});
    auto const began = Milliseconds(5'000'000) + stage.clock;
    stage.clock += 2 * minute;
    stage.closes();
    stage.does(AskReopen{}, ReopenStep{"late"});
    CHECK_FALSE(times_of(stage.state, 0));
    stage.clock += 6 * minute;
    stage.closes();
    auto const times = times_of(stage.state, 0);
    REQUIRE(times);
    CHECK(times->started == began);
    CHECK(times->over == -2);
    CHECK(times_of(stage.opened_again(), 0) == times);
}

}  // namespace jemaa::session
