#include "catch_any.h"
#include "core/session/stage.h"
#include "domain/field.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

Stage at_console() {
    Stage stage;
    stage.opens_console();
    return stage;
}

}  // namespace

TEST_CASE("a start is taken back, and can be done again") {
    Stage stage = at_console();
    stage.does(StartStep{});
    REQUIRE(stage.state.undo.size() == 1);
    CHECK(stage.state.undo.back().action == "start");
    CHECK(stage.state.undo.back().step == "welcome");
    stage.does(UndoAction{});
    CHECK(stage.status("welcome") == field::waiting);
    CHECK_FALSE(is_running(stage.state, 0));
    CHECK(stage.state.undo.empty());
    JournalEntry const entry = stage.state.record.journal.back();
    CHECK(entry.action == "undo");
    CHECK(entry.detail == "start");
    CHECK(entry.subject == step_id(stage.state.record, "welcome"));
    stage.does(StartStep{});
    CHECK(is_running(stage.state, 0));
}

TEST_CASE("undo with nothing to take back does nothing") {
    Stage stage = at_console();
    std::size_t const facts = stage.disk.size();
    stage.does(UndoAction{});
    CHECK(stage.disk.size() == facts);
    CHECK(stage.shows<Console>());
}

TEST_CASE("closing and going on are taken back together, in one step") {
    Stage stage = at_console();
    stage.does(StartStep{}, NextStep{});
    REQUIRE(stage.current() == "ideas");
    stage.does(UndoAction{});
    CHECK(stage.current() == "welcome");
    CHECK(stage.status("welcome") == field::running);
    stage.does(UndoAction{});
    CHECK(stage.status("welcome") == field::waiting);
}

TEST_CASE("several actions are taken back, the newest first") {
    Stage stage = at_console();
    stage.does(StartStep{}, CloseStep{}, NextStep{}, NextStep{}, PreviousStep{});
    CHECK(stage.current() == "ideas");
    stage.does(UndoAction{});
    CHECK(stage.current() == "wall");
    stage.does(UndoAction{}, UndoAction{});
    CHECK(stage.current() == "welcome");
    CHECK(is_closed(stage.state, 0));
    stage.does(UndoAction{});
    CHECK(is_running(stage.state, 0));
}

TEST_CASE("a reopening is taken back") {
    Stage stage = at_console();
    stage.does(StartStep{}, CloseStep{}, AskReopen{}, ReopenStep{"room"}, UndoAction{});
    CHECK(is_closed(stage.state, 0));
}

TEST_CASE("the start of the next step ends what can be taken back of the one before") {
    Stage stage = at_console();
    stage.does(StartStep{}, NextStep{}, StartStep{});
    CHECK(stage.state.undo.size() == 1);
    stage.does(UndoAction{}, UndoAction{});
    CHECK(stage.current() == "ideas");
    CHECK(stage.status("ideas") == field::waiting);
    CHECK(stage.status("welcome") == field::closed);
}

TEST_CASE("a closed vote cannot be taken back: its results may have been seen") {
    Stage stage = at_console();
    stage.goes_to("vote");
    stage.does(StartStep{});
    SECTION("closed") {
        stage.closes();
        CHECK(stage.state.undo.empty());
    }
    SECTION("closed by going on") {
        stage.goes_to("results");
        REQUIRE(stage.state.undo.size() == 1);
        stage.does(UndoAction{});
        CHECK(stage.current() == "vote");
    }
    stage.does(UndoAction{});
    CHECK(stage.status("vote") == field::closed);
}

TEST_CASE("the poll of a start taken back stays, with the ballots in it") {
    Stage stage;
    stage.runs("vote");
    stage.votes({2});
    stage.opens_console();
    stage.does(UndoAction{});
    CHECK(stage.status("vote") == field::waiting);
    CHECK(stage.facts<Poll>().size() == 1);
    stage.does(StartStep{}, LockConsole{});
    CHECK(stage.facts<Poll>().size() == 1);
    CHECK(stage.facts<PollOption>().size() == 8);
    stage.votes({1});
    CHECK(ballots_cast(stage.state.record, "vote") == 2);
}

TEST_CASE("undo outlasts a lock of the console") {
    Stage stage = at_console();
    stage.does(StartStep{}, LockConsole{});
    stage.opens_console();
    stage.does(UndoAction{});
    CHECK(stage.status("welcome") == field::waiting);
}

TEST_CASE("an action that could not be stored leaves nothing to take back") {
    Stage stage = at_console();
    stage.disk_is_full = true;
    stage.does(StartStep{}, GiveUpSave{});
    CHECK(stage.shows<Console>());
    CHECK(stage.state.undo.empty());
    CHECK(stage.status("welcome").empty());
}

TEST_CASE("an undo that could not be stored can be tried again") {
    Stage stage = at_console();
    stage.does(StartStep{});
    stage.disk_is_full = true;
    stage.does(UndoAction{}, GiveUpSave{});
    CHECK(stage.state.undo.size() == 1);
    CHECK(is_running(stage.state, 0));
    stage.disk_is_full = false;
    stage.does(UndoAction{});
    CHECK_FALSE(is_running(stage.state, 0));
}
