#include "session/merging.h"

#include "catch_any.h"
#include "core/session/stage.h"
#include "domain/field.h"

namespace jemaa::session {
namespace {

// The results of a vote that two people took part in, on the screen for the room.
void shows_results(Stage& stage) {
    stage.runs("vote");
    stage.votes({1, 1});
    stage.votes({2});
    stage.opens_console();
    stage.does(CloseStep{}, ConfirmYes{}, NextStep{}, StartStep{}, ShowRoom{});
    REQUIRE(stage.shows<ResultsView>());
}

Id option(Stage const& stage, std::size_t at) {
    return options_of(stage.state, "vote")[at].id;
}

}  // namespace

TEST_CASE("two options become one after the vote, in the journal and undoable") {
    Stage stage;
    shows_results(stage);
    Id const stays = option(stage, 0), joins = option(stage, 3);
    Id const poll = poll_id(stage.state.record, "vote");
    stage.does(OpenMerging{}, ChooseToMerge{stays}, ChooseToMerge{joins}, MergeChosen{});
    REQUIRE(stage.shows<MergeOptions>());
    CHECK(merges_of(stage.state.record, poll) == std::map<Id, Id>{{joins, stays}});
    CHECK(standing_options(stage.state, "vote").size() == 7);
    CHECK(stage.state.record.journal.back().action == "merge");
    CHECK(merges_of(stage.opened_again().record, poll).size() == 1);

    stage.does(GoBack{});
    CHECK(stage.shows<ResultsView>());
    stage.does(GoBack{}, UndoAction{});
    CHECK(merges_of(stage.state.record, poll).empty());
    CHECK(standing_options(stage.state, "vote").size() == 8);
}

TEST_CASE("only two that stand by themselves can be merged") {
    Stage stage;
    shows_results(stage);
    Id const a = option(stage, 0), b = option(stage, 1), c = option(stage, 2);
    stage.does(OpenMerging{}, ChooseToMerge{a}, MergeChosen{});
    CHECK(stage.now<MergeOptions>().chosen == std::vector{a});
    stage.does(ChooseToMerge{b}, ChooseToMerge{c});
    CHECK(stage.now<MergeOptions>().chosen == std::vector{a, b});
    stage.does(MergeChosen{}, ChooseToMerge{b}, ChooseToMerge{random_id()});
    CHECK(stage.now<MergeOptions>().chosen.empty());
    stage.does(ChooseToMerge{c}, ChooseToMerge{c});
    CHECK(stage.now<MergeOptions>().chosen.empty());
}

TEST_CASE("nobody but the facilitator merges, and nothing of a running vote") {
    Stage stage;
    stage.runs("vote");
    stage.opens_console();
    CHECK_FALSE(can_merge(stage.state, "vote"));
    Stage closed;
    shows_results(closed);
    closed.does(GoBack{}, LockConsole{}, ChooseLanguage{"fr"}, OpenMerging{});
    CHECK_FALSE(closed.shows<MergeOptions>());
    CHECK_FALSE(can_merge(closed.state, "vote"));
}

}  // namespace jemaa::session
