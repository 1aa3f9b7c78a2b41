#include "catch_any.h"
#include "core/session/stage.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

Stage without_facilitator() {
    agenda::Agenda agenda = short_workshop();
    agenda.self_run = true;
    return Stage(agenda);
}

}  // namespace

TEST_CASE("a workshop that runs itself asks for no PIN") {
    Stage stage = without_facilitator();
    stage.does(AskFacilitator{});
    REQUIRE(stage.shows<Console>());
    stage.does(StartStep{}, NextStep{}, StartStep{}, LockConsole{});
    CHECK(stage.current() == "ideas");
    stage.gives_idea("Une foire");
    CHECK(stage.facts<Idea>().size() == 1);
    stage.does(AskFacilitator{});
    CHECK(stage.shows<Console>());
}

TEST_CASE("a workshop that runs itself is left only after a question") {
    Stage stage = without_facilitator();
    stage.does(AskFacilitator{Unlock::Purpose::leave});
    REQUIRE(stage.asks<Confirm>());
    CHECK_FALSE(stage.state.leaving);
    stage.does(CloseDialog{});
    CHECK(stage.shows<Console>());
    stage.does(AskFacilitator{Unlock::Purpose::leave}, ConfirmYes{});
    CHECK(stage.state.leaving);
}

TEST_CASE("where nobody leads, results are still hidden until the vote is closed") {
    Stage stage = without_facilitator();
    stage.does(AskFacilitator{});
    stage.runs("vote");
    stage.votes({2, 1});
    stage.does(AskFacilitator{}, NextStep{});
    REQUIRE(stage.asks<Confirm>());
    stage.does(CloseDialog{}, ShowRoom{});
    CHECK_FALSE(stage.shows<ResultsView>());
}
