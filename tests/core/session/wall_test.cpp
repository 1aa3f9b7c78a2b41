#include "catch_any.h"
#include "core/session/stage.h"
#include "domain/field.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

// Two ideas on the wall; the facilitator has the console open there.
struct Wall : Stage {
    explicit Wall(agenda::Agenda agenda = short_workshop()) : Stage(std::move(agenda)) {
        runs("ideas");
        gives_idea("Une foire");
        gives_idea("Un logo");
        auto const ideas = facts<Idea>();
        first = ideas[0].id;
        second = ideas[1].id;
        opens_console();
        goes_to("wall");
        does(StartStep{});
    }

    [[nodiscard]] std::string on_ballot(Id const& idea) const {
        return value(idea, field::on_ballot);
    }

    Id first, second;
};

}  // namespace

TEST_CASE("a chosen idea is shown large, again brings all back") {
    Wall stage;
    stage.does(ShowRoom{}, ChooseIdea{stage.first});
    CHECK(stage.now<WallView>().chosen == stage.first);
    stage.does(ChooseIdea{stage.second});
    CHECK(stage.now<WallView>().chosen == stage.second);
    stage.does(ChooseIdea{stage.second});
    CHECK_FALSE(stage.now<WallView>().chosen);
}

TEST_CASE("an idea that is not on this wall is not chosen") {
    Wall stage;
    stage.does(ShowRoom{}, ChooseIdea{step_id(stage.state.record, "wall")}, ChooseIdea{Id{}});
    CHECK_FALSE(stage.now<WallView>().chosen);
    stage.does(ToggleOnBallot{Id{}});
    CHECK_FALSE(stage.state.saving);
    CHECK(stage.on_ballot(Id{}).empty());
}

TEST_CASE("the facilitator brings an idea to the vote and takes it off again") {
    Wall stage;
    stage.does(ShowRoom{}, ChooseIdea{stage.first}, ToggleOnBallot{stage.first});
    CHECK(stage.on_ballot(stage.first) == "vote");
    CHECK(stage.on_ballot(stage.second).empty());
    REQUIRE(stage.shows<WallView>());
    CHECK(stage.now<WallView>().chosen == stage.first);
    CHECK(stage.now<WallView>().for_room);
    stage.does(ToggleOnBallot{stage.first});
    CHECK(stage.on_ballot(stage.first).empty());
    auto const& journal = stage.state.record.journal;
    REQUIRE(journal.size() >= 2);
    CHECK(journal.back().action == "on_ballot");
    CHECK(journal.back().subject == stage.first);
    CHECK(journal.back().detail.empty());
    CHECK(journal[journal.size() - 2].detail == "vote");
}

TEST_CASE("bringing an idea can be undone") {
    Wall stage;
    stage.does(ShowRoom{}, ToggleOnBallot{stage.first}, GoBack{}, UndoAction{});
    CHECK(stage.on_ballot(stage.first).empty());
    CHECK(stage.status("wall") == field::running);
}

TEST_CASE("only the facilitator brings ideas to the vote") {
    Wall stage;
    stage.does(LockConsole{}, ChooseLanguage{"fr"});
    REQUIRE(stage.shows<WallView>());
    stage.does(ChooseIdea{stage.first}, ToggleOnBallot{stage.first});
    CHECK(stage.now<WallView>().chosen == stage.first);
    CHECK(stage.on_ballot(stage.first).empty());
    CHECK(stage.asks<std::monostate>());
}

TEST_CASE("once its vote has started, no idea joins or leaves") {
    Wall stage;
    stage.does(ShowRoom{}, ToggleOnBallot{stage.first}, GoBack{});
    stage.goes_to("vote");
    stage.does(StartStep{}, PreviousStep{}, ShowRoom{});
    REQUIRE(stage.shows<WallView>());
    stage.does(ToggleOnBallot{stage.first}, ToggleOnBallot{stage.second});
    CHECK(stage.on_ballot(stage.first) == "vote");
    CHECK(stage.on_ballot(stage.second).empty());
}

TEST_CASE("a start taken back lets ideas join, but an option stays one") {
    Wall stage;
    stage.does(ShowRoom{}, ToggleOnBallot{stage.first}, GoBack{});
    stage.goes_to("vote");
    stage.does(StartStep{}, UndoAction{});
    CHECK(stage.status("vote") == field::waiting);
    stage.does(PreviousStep{}, ShowRoom{}, ToggleOnBallot{stage.first},
               ToggleOnBallot{stage.second}, GoBack{}, NextStep{}, StartStep{});
    CHECK(stage.on_ballot(stage.first) == "vote");
    CHECK(stage.status("vote") == field::running);
    auto const options = options_of(stage.state, "vote");
    REQUIRE(options.size() == 10);
    CHECK(options[8].subject == stage.first);  // the smaller id
    CHECK(options[9].subject == stage.second);
}

TEST_CASE("after the first ballot, a poll started again takes in no more ideas") {
    Wall stage;
    stage.runs("vote");
    stage.votes({1});
    stage.opens_console();
    stage.does(UndoAction{});
    REQUIRE(stage.status("vote") == field::waiting);
    stage.does(PreviousStep{}, ShowRoom{}, ToggleOnBallot{stage.first}, GoBack{});
    CHECK(stage.on_ballot(stage.first).empty());
    SECTION("not even one that was brought elsewhere") {
        Id const kiosk = step_id(stage.state.record, "another kiosk");
        Stamp const now = next_stamp(stage.state.record.last, Milliseconds{});
        apply(stage.state.record,
              Revision{kiosk, stage.second, field::on_ballot, "vote", now, kiosk});
    }
    stage.does(NextStep{}, StartStep{});
    CHECK(options_of(stage.state, "vote").size() == 8);
    CHECK(ballots_cast(stage.state.record, "vote") == 1);
}

TEST_CASE("of several votes on one wall, ideas join the first that has not started") {
    auto agenda = short_workshop();
    agenda.steps.insert(agenda.steps.begin() + 4, agenda.steps[3]);
    agenda.steps[4].key = "final";
    Wall stage(agenda);
    stage.does(ShowRoom{}, ToggleOnBallot{stage.first}, GoBack{});
    CHECK(stage.on_ballot(stage.first) == "vote");
    stage.goes_to("vote");
    stage.does(StartStep{});
    stage.closes();
    stage.does(PreviousStep{}, ShowRoom{}, ToggleOnBallot{stage.second}, GoBack{});
    CHECK(stage.on_ballot(stage.second) == "final");
    stage.goes_to("final");
    stage.does(StartStep{});
    CHECK(options_of(stage.state, "vote").size() == 9);
    CHECK(options_of(stage.state, "final").size() == 9);
}

TEST_CASE("a wall shown from the console leads back there, a visitor's to the attract screen") {
    Wall stage;
    stage.does(ShowRoom{});
    CHECK(stage.now<WallView>().for_room);
    stage.does(GoBack{});
    CHECK(stage.shows<Console>());
    stage.does(LockConsole{}, ChooseLanguage{"fr"}, GoBack{});
    CHECK(stage.shows<Attract>());
}

TEST_CASE("left alone, a wall for the room is locked and stays") {
    Wall stage;
    stage.does(ShowRoom{}, ChooseIdea{stage.first});
    stage.waits(lock_unattended_after + std::chrono::hours(1));
    REQUIRE(stage.shows<WallView>());
    CHECK(stage.now<WallView>().chosen == stage.first);
    CHECK_FALSE(stage.state.facilitator.unlocked);
    CHECK_FALSE(deadline(stage.state));
    stage.does(ToggleOnBallot{stage.second});
    CHECK(stage.on_ballot(stage.second).empty());
    SECTION("back leads to the attract screen") {
        stage.does(GoBack{});
        CHECK(stage.shows<Attract>());
    }
    SECTION("the facilitator needs the PIN") {
        stage.does(AskFacilitator{});
        CHECK(stage.shows<Unlock>());
    }
    SECTION("help closes by itself, without asking anybody") {
        stage.does(ShowHelp{});
        stage.waits(ask_still_there_after);
        CHECK(stage.asks<std::monostate>());
        CHECK(stage.shows<WallView>());
        CHECK_FALSE(deadline(stage.state));
    }
}
