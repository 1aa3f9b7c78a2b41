#include <set>

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

TEST_CASE("a step is started once, with a line in the journal") {
    Stage stage = at_console();
    stage.does(StartStep{});
    CHECK(stage.shows<Console>());
    CHECK(stage.status("welcome") == field::running);
    CHECK(is_running(stage.state, 0));
    JournalEntry const entry = stage.state.record.journal.back();
    CHECK(entry.action == "start");
    CHECK(entry.subject == step_id(stage.state.record, "welcome"));
    std::size_t const facts = stage.disk.size();
    stage.does(StartStep{});
    CHECK(stage.disk.size() == facts);
}

TEST_CASE("a plain step closes at once, a closed one is not started again") {
    Stage stage = at_console();
    stage.does(CloseStep{});
    CHECK(stage.status("welcome").empty());
    stage.does(StartStep{}, CloseStep{});
    CHECK(stage.asks<std::monostate>());
    CHECK(is_closed(stage.state, 0));
    stage.does(StartStep{});
    CHECK(is_closed(stage.state, 0));
    CHECK(stage.journal() == std::vector<std::string>{"pin", "start", "close"});
}

TEST_CASE("next closes what runs and goes on, and stops at the last step") {
    Stage stage = at_console();
    stage.does(StartStep{}, NextStep{});
    CHECK(stage.status("welcome") == field::closed);
    CHECK(stage.current() == "ideas");
    CHECK(stage.journal() == std::vector<std::string>{"pin", "start", "close", "next"});
    CHECK(stage.state.record.journal.back().subject == step_id(stage.state.record, "ideas"));
    stage.does(NextStep{});  // was never started
    CHECK(stage.status("ideas").empty());
    CHECK(stage.current() == "wall");
    stage.goes_to("close");
    stage.does(StartStep{});
    std::size_t const facts = stage.disk.size();
    stage.does(NextStep{});
    CHECK(stage.current() == "close");
    CHECK(stage.status("close") == field::running);
    CHECK(stage.disk.size() == facts);
}

TEST_CASE("back changes no step, and stops at the first") {
    Stage stage = at_console();
    stage.does(PreviousStep{});
    CHECK(stage.current() == "welcome");
    stage.goes_to("ideas");
    stage.does(StartStep{}, PreviousStep{});
    CHECK(stage.current() == "welcome");
    CHECK(stage.status("ideas") == field::running);
    CHECK(stage.journal().back() == "back");
}

TEST_CASE("starting a vote opens its poll with the template's options and the brought ideas") {
    Stage stage;
    stage.runs("ideas");
    stage.gives_idea("Une foire");
    stage.gives_idea("Un logo");
    Id const brought = stage.facts<Idea>().front().id;
    stage.opens_console();
    stage.goes_to("wall");
    stage.does(StartStep{}, ShowRoom{}, ToggleOnBallot{brought}, GoBack{});
    CHECK(options_of(stage.state, "vote").empty());
    stage.goes_to("vote");
    stage.does(StartStep{});

    REQUIRE(stage.facts<Poll>().size() == 1);
    Poll const poll = stage.facts<Poll>().front();
    Id const step = step_id(stage.state.record, "vote");
    CHECK(poll ==
          Poll{derived_id(step, "poll"), step, "", "dots", {{{"dots", 3}, {"per_option", 2}}}});
    std::set<Id> ids;
    for (PollOption const& option : stage.facts<PollOption>()) ids.insert(option.id);
    CHECK(ids.size() == 9);
    CHECK(ids.contains(derived_id(poll.id, "a")));
    CHECK(ids.contains(derived_id(poll.id, to_hex(brought))));
}

TEST_CASE("closing a running vote asks first") {
    Stage stage = at_console();
    stage.goes_to("vote");
    stage.does(StartStep{}, CloseStep{});
    REQUIRE(stage.asks<Confirm>());
    CHECK(std::get<Confirm>(stage.state.dialog).what == Confirm::What::close_vote);
    CHECK(stage.status("vote") == field::running);
    SECTION("no") {
        stage.does(CloseDialog{});
        CHECK(stage.status("vote") == field::running);
        CHECK(stage.asks<std::monostate>());
    }
    SECTION("yes") {
        stage.does(ConfirmYes{});
        CHECK(stage.status("vote") == field::closed);
        CHECK(stage.current() == "vote");
        CHECK(stage.asks<std::monostate>());
        CHECK(stage.journal().back() == "close");
    }
}

TEST_CASE("going on from a running vote asks first, then does both") {
    Stage stage = at_console();
    stage.goes_to("vote");
    stage.does(StartStep{}, NextStep{});
    REQUIRE(stage.asks<Confirm>());
    CHECK(std::get<Confirm>(stage.state.dialog).what == Confirm::What::next_step);
    CHECK(stage.current() == "vote");
    stage.does(ConfirmYes{});
    CHECK(stage.status("vote") == field::closed);
    CHECK(stage.current() == "results");
}

TEST_CASE("a closed step is opened again with a reason that the journal keeps") {
    Stage stage = at_console();
    stage.does(AskReopen{});
    CHECK(stage.asks<std::monostate>());  // never closed
    stage.does(StartStep{}, CloseStep{}, AskReopen{});
    REQUIRE(stage.asks<AskReason>());
    stage.does(ReopenStep{"because"}, ReopenStep{""});
    CHECK(stage.asks<AskReason>());
    CHECK(is_closed(stage.state, 0));
    std::string const reason = GENERATE("mistake", "late", "room");
    stage.does(ReopenStep{reason});
    CHECK(stage.asks<std::monostate>());
    CHECK(is_running(stage.state, 0));
    CHECK(stage.state.record.journal.back().action == "reopen");
    CHECK(stage.state.record.journal.back().detail == reason);
}

TEST_CASE("no step is reopened without being asked for a reason") {
    Stage stage = at_console();
    stage.does(StartStep{}, CloseStep{}, ReopenStep{"late"});
    CHECK(is_closed(stage.state, 0));
}

TEST_CASE("a closed vote whose result was seen stays closed") {
    Stage stage = at_console();
    stage.goes_to("vote");
    stage.does(StartStep{});
    stage.closes();
    stage.goes_to("results");
    stage.does(ShowRoom{}, GoBack{});
    stage.goes_to("vote");
    stage.does(AskReopen{});
    CHECK(stage.asks<std::monostate>());
    stage.does(ReopenStep{"mistake"}, StartStep{}, UndoAction{});
    CHECK(stage.status("vote") == field::closed);
}

TEST_CASE("every fact of an action has a stamp of its own, greater than all before") {
    Stage stage = at_console();
    stage.does(StartStep{});
    stage.clock -= Milliseconds(900'000);  // the wall clock was set back
    stage.does(NextStep{}, StartStep{}, NextStep{}, UndoAction{});
    std::set<Stamp> stamps;
    std::size_t stamped = 0;
    for (auto const& [id, fact] : stage.disk)
        std::visit(
            [&](auto const& it) {
                if constexpr (requires { it.stamp; }) {
                    stamps.insert(it.stamp);
                    ++stamped;
                }
            },
            fact);
    CHECK(stamps.size() == stamped);
    CHECK(stage.state.record.last == *stamps.rbegin());
    CHECK(stage.state.record.journal.back().action == "undo");
    CHECK(stage.current() == "ideas");
}

TEST_CASE("what belongs to the console does nothing elsewhere") {
    Stage stage;
    stage.runs("welcome");
    std::size_t const facts = stage.disk.size();
    stage.does(ChooseLanguage{"fr"});
    stage.does(StartStep{}, CloseStep{}, NextStep{}, PreviousStep{}, AskReopen{},
               ReopenStep{"late"}, UndoAction{}, ConfirmYes{}, OpenAttendance{}, SaveAttendance{},
               ShowRoom{}, OpenExport{}, ExportTo{"/home"}, LockConsole{});
    CHECK(stage.shows<Welcoming>());
    CHECK(stage.disk.size() == facts);
    CHECK(stage.times_asked<ExportOutcome>() == 0);
    CHECK(stage.status("welcome") == field::running);
}
