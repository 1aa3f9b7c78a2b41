#include "session/rounds.h"

#include "catch_any.h"
#include "core/session/voting_room.h"
#include "domain/field.h"
#include "meaning/counted_poll.h"

namespace jemaa::session {
namespace {

// Two people have voted, the vote is closed, the console at it.
Stage closed_vote() {
    Stage stage(vision_workshop());
    stage.runs("vote");
    stage.votes({2, 1});
    stage.votes({1});
    stage.opens_console();
    stage.closes();
    return stage;
}

// The room has seen the result.
void looks(Stage& stage, std::string_view at = "results") {
    goes_and_starts(stage, at);
    stage.does(ShowRoom{}, GoBack{});
}

Stage second_round() {
    Stage stage = closed_vote();
    looks(stage);
    stage.goes_to("vote");
    stage.does(AskVoteAgain{}, VoteAgain{"discussed"});
    return stage;
}

Id first_poll(Stage const& stage) {
    return poll_id(stage.state.record, "vote");
}

}  // namespace

TEST_CASE("a closed vote is open again as long as nobody has seen its result") {
    Stage stage = closed_vote();
    CHECK(may_reopen(stage.state));
    CHECK_FALSE(may_vote_again(stage.state));
    stage.does(AskReopen{}, ReopenStep{"late"});
    CHECK(stage.status("vote") == field::running);
    CHECK(stage.state.record.journal.back().detail == "late");
    CHECK_FALSE(was_shown(stage.state.record, first_poll(stage)));
    stage.does(LockConsole{});
    stage.votes({2});
    CHECK(ballots_cast(stage.state.record, "vote") == 3);
    CHECK(rounds_of(stage.state.record, "vote").size() == 1);
}

TEST_CASE("once the result was seen the vote can only be held again") {
    Stage stage = closed_vote();
    SECTION("on the screen") {
        looks(stage);
    }
    SECTION("by a visitor") {
        goes_and_starts(stage, "results");
        stage.does(LockConsole{}, ChooseLanguage{"fr"}, GoBack{});
        stage.opens_console();
    }
    SECTION("in the tables") {
        stage.does(OpenExport{}, ExportTo{"/home"}, GoBack{});
    }
    stage.goes_to("vote");
    CHECK_FALSE(may_reopen(stage.state));
    CHECK(may_vote_again(stage.state));
    stage.does(AskReopen{}, ReopenStep{"late"});
    CHECK(stage.status("vote") == field::closed);
    State const again = stage.opened_again();
    CHECK(was_shown(again.record, first_poll(stage)));
    CHECK_FALSE(may_reopen(again));
}

TEST_CASE("a result is not shown before it is on disk that it was") {
    Stage stage = closed_vote();
    goes_and_starts(stage, "results");
    stage.disk_is_full = true;
    stage.does(ShowRoom{});
    CHECK(stage.shows<Console>());
    CHECK(stage.times_asked<LoadResults>() == 0);
    stage.does(GiveUpSave{});
    CHECK_FALSE(was_shown(stage.state.record, first_poll(stage)));
    stage.disk_is_full = false;
    stage.does(ShowRoom{});
    REQUIRE(stage.shows<ResultsView>());
    CHECK(stage.now<ResultsView>().counted);
}

TEST_CASE("voting again asks first and writes the reason into the journal") {
    Stage stage = closed_vote();
    looks(stage);
    stage.goes_to("vote");
    stage.does(AskVoteAgain{});
    CHECK(stage.asks<AskReason>());
    stage.does(VoteAgain{"no such reason"});
    CHECK(rounds_of(stage.state.record, "vote").size() == 1);
    stage.does(CloseDialog{}, VoteAgain{"discussed"});
    CHECK(rounds_of(stage.state.record, "vote").size() == 1);
    stage.does(AskVoteAgain{}, VoteAgain{"discussed"}, VoteAgain{"discussed"});
    auto const rounds = rounds_of(stage.state.record, "vote");
    REQUIRE(rounds.size() == 2);
    CHECK(rounds[1].poll.key == "2");
    CHECK(rounds[1].number == 2);
    CHECK(stage.state.record.journal.back().action == "vote_again");
    CHECK(stage.state.record.journal.back().detail == "discussed");
}

TEST_CASE("a second round has the same options, and its ballots are its own") {
    Stage stage = second_round();
    CHECK(stage.status("vote") == field::running);
    CHECK(options_of(stage.state, "vote").size() == 8);
    CHECK(ballots_cast(stage.state.record, "vote") == 0);
    stage.does(LockConsole{});
    stage.votes({1, 1, 1});
    CHECK(ballots_cast(stage.state.record, "vote") == 1);
    CHECK(stage.state.record.ballots.at(first_poll(stage)) == 2);
    CHECK(ballots_cast(stage.opened_again().record, "vote") == 1);
}

TEST_CASE("options that became one are one in the next round") {
    Stage stage = closed_vote();
    goes_and_starts(stage, "results");
    auto const options = options_of(stage.state, "vote");
    stage.does(ShowRoom{}, OpenMerging{}, ChooseToMerge{options[0].id},
               ChooseToMerge{options[1].id}, MergeChosen{}, GoBack{}, GoBack{});
    stage.goes_to("vote");
    stage.does(AskVoteAgain{}, VoteAgain{"room"});
    CHECK(options_of(stage.state, "vote").size() == 7);
}

TEST_CASE("of a running second round nothing is seen; the first result stays") {
    Stage stage = second_round();
    stage.does(LockConsole{});
    stage.votes({2});
    stage.opens_console();
    stage.does(PreviousStep{}, NextStep{});
    PollResults second;
    second.poll = rounds_of(stage.state.record, "vote").back().poll;
    CHECK(closed_rounds(stage.state.record, "vote").size() == 1);
    ResultsView view;
    view.vote = "vote";
    view.poll = second.poll.id;
    stage.state.situation = view;
    stage.happens(ResultsLoaded{
        std::make_shared<meaning::CountedPoll const>(meaning::counted(second, {}, {}))});
    CHECK_FALSE(stage.now<ResultsView>().counted);
    view.poll = first_poll(stage);
    stage.state.situation = view;
    for (Happening const& reply : stage.answer(LoadResults{view.poll, {}, {}}))
        stage.happens(reply);
    CHECK(stage.now<ResultsView>().counted);
}

TEST_CASE("the result of a further round comes with the one before") {
    Stage stage = second_round();
    stage.does(LockConsole{});
    stage.votes({2});
    stage.opens_console();
    goes_and_starts(stage, "results");
    stage.does(ShowRoom{});
    REQUIRE(stage.shows<ResultsView>());
    REQUIRE(stage.now<ResultsView>().counted);
    REQUIRE(stage.now<ResultsView>().former_counted);
    CHECK(stage.now<ResultsView>().counted->results.ballots.size() == 1);
    CHECK(stage.now<ResultsView>().former_counted->results.ballots.size() == 2);
    stage.does(ShowChanges{});
    CHECK(stage.now<ResultsView>().changes);
    stage.does(ShowChanges{});
    CHECK_FALSE(stage.now<ResultsView>().changes);
}

TEST_CASE("a vote that repeats another is its next round in a step of its own") {
    Stage stage = closed_vote();
    looks(stage);
    goes_and_starts(stage, "again");
    CHECK(options_of(stage.state, "again").size() == 8);
    CHECK(option_title(stage.state, options_of(stage.state, "again")[0], "fr") == "h fr");
    stage.does(LockConsole{});
    stage.votes({1});
    stage.opens_console();
    goes_and_starts(stage, "shift");
    stage.does(ShowRoom{});
    REQUIRE(stage.shows<ResultsView>());
    CHECK(stage.now<ResultsView>().former == first_poll(stage));
    CHECK(stage.now<ResultsView>().former_counted);
}

TEST_CASE("opening a second round can be taken back until it is closed") {
    Stage stage = second_round();
    stage.does(UndoAction{});
    CHECK(stage.status("vote") == field::closed);
    CHECK(rounds_of(stage.state.record, "vote").size() == 1);
    CHECK(current_poll(stage.state.record, "vote") == first_poll(stage));
    stage.does(AskVoteAgain{}, VoteAgain{"flawed"});
    CHECK(rounds_of(stage.state.record, "vote").size() == 2);
    stage.closes();
    CHECK(stage.state.undo.empty());
    CHECK(closed_rounds(stage.state.record, "vote").size() == 2);
}

TEST_CASE("each card votes once in each round") {
    Stage stage(vision_workshop(), 1, 3);
    stage.runs("vote");
    int const card = stage.card_numbers().front();
    auto const vote = [&] {
        stage.shows_card(card);
        stage.does(GoOn{}, TouchOption{0}, GoOn{}, CastBallot{}, GoOn{});
    };
    vote();
    stage.opens_console();
    looks(stage);
    stage.goes_to("vote");
    stage.does(AskVoteAgain{}, VoteAgain{"room"}, LockConsole{});
    vote();
    CHECK(ballots_cast(stage.state.record, "vote") == 1);
    stage.shows_card(card);
    CHECK(stage.now<CardEntry>().trouble == CardEntry::Trouble::used);
}

}  // namespace jemaa::session
