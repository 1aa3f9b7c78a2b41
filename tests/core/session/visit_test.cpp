#include "catch_any.h"
#include "core/session/stage.h"

using namespace jemaa;
using namespace jemaa::session;

using Why = Waiting::Why;

TEST_CASE("before anything has started, a visitor is told so in her language") {
    Stage stage;
    stage.does(ChooseLanguage{"fr"});
    REQUIRE(stage.shows<Waiting>());
    CHECK(stage.now<Waiting>().why == Why::not_started);
    CHECK(stage.state.language == "fr");
    CHECK(stage.state.home_language == "ar");
}

TEST_CASE("a language that the workshop does not speak is not chosen") {
    Stage stage;
    stage.does(ChooseLanguage{"de"});
    CHECK(stage.shows<Attract>());
    stage.does(ChooseLanguage{""});
    CHECK(stage.shows<Attract>());
    CHECK(stage.state.language == "ar");
}

TEST_CASE("a visit leads to the step that runs") {
    Stage stage;
    stage.runs("welcome");
    stage.does(ChooseLanguage{"fr"});
    CHECK(stage.shows<Welcoming>());
    stage.runs("ideas");
    stage.does(ChooseLanguage{"fr"});
    REQUIRE(stage.shows<IdeaEntry>());
    CHECK(stage.now<IdeaEntry>().keyboard == "fr");
    stage.runs("wall");
    stage.does(ChooseLanguage{"fr"});
    REQUIRE(stage.shows<WallView>());
    CHECK(stage.now<WallView>().step == "wall");
    CHECK_FALSE(stage.now<WallView>().for_room);
    stage.runs("vote");
    stage.does(ChooseLanguage{"fr"});
    CHECK(stage.shows<Invite>());
    stage.runs("results");
    stage.does(ChooseLanguage{"fr"});
    REQUIRE(stage.shows<ResultsView>());
    CHECK(stage.now<ResultsView>().vote == "vote");
    stage.runs("close");
    stage.does(ChooseLanguage{"fr"});
    REQUIRE(stage.shows<Waiting>());
    CHECK(stage.now<Waiting>().why == Why::ended);
}

TEST_CASE("between two steps a visitor waits") {
    Stage stage;
    stage.runs("welcome");
    stage.opens_console();
    stage.does(CloseStep{}, LockConsole{}, ChooseLanguage{"fr"});
    REQUIRE(stage.shows<Waiting>());
    CHECK(stage.now<Waiting>().why == Why::between_steps);
    stage.opens_console();
    stage.does(NextStep{}, LockConsole{}, ChooseLanguage{"en"});
    REQUIRE(stage.shows<Waiting>());
    CHECK(stage.now<Waiting>().why == Why::between_steps);
}

TEST_CASE("once the close is closed, the workshop has ended") {
    Stage stage;
    stage.runs("close");
    stage.opens_console();
    stage.does(CloseStep{}, LockConsole{}, ChooseLanguage{"fr"});
    REQUIRE(stage.shows<Waiting>());
    CHECK(stage.now<Waiting>().why == Why::ended);
}

TEST_CASE("as many ballots as people are enough, and an uncounted room never has enough") {
    Stage stage;
    SECTION("counted") {
        stage.counts(2);
        stage.runs("vote");
        stage.votes({1});
        stage.does(ChooseLanguage{"fr"});
        CHECK(stage.shows<Invite>());
        stage.does(GoBack{});
        stage.votes({1});
        stage.does(ChooseLanguage{"fr"});
        REQUIRE(stage.shows<Waiting>());
        CHECK(stage.now<Waiting>().why == Why::all_voted);
    }
    SECTION("not counted") {
        stage.runs("vote");
        for (int ballot = 0; ballot < 5; ++ballot) stage.votes({1});
        stage.does(ChooseLanguage{"fr"});
        CHECK(stage.shows<Invite>());
    }
}

TEST_CASE("results of a vote that is not closed are not shown") {
    Stage stage;
    stage.runs("vote");
    stage.votes({1});
    stage.opens_console();
    stage.does(PreviousStep{});  // leaves the vote running
    stage.opens_console();
    SECTION("by a visit") {
        auto steps = short_workshop();
        std::swap(steps.steps[3], steps.steps[4]);  // results before their vote
        Stage early(steps);
        early.runs("results");
        early.does(ChooseLanguage{"fr"});
        REQUIRE(early.shows<Waiting>());
        CHECK(early.times_asked<LoadResults>() == 0);
    }
    SECTION("by the facilitator") {
        auto steps = short_workshop();
        std::swap(steps.steps[3], steps.steps[4]);
        Stage early(steps);
        early.opens_console();
        early.goes_to("results");
        early.does(StartStep{}, ShowRoom{});
        CHECK(early.shows<Console>());
        CHECK(early.times_asked<LoadResults>() == 0);
    }
}

TEST_CASE("every visit ends at the attract screen in the home language") {
    char const* const step = GENERATE("welcome", "ideas", "wall", "vote", "results", "close");
    Stage stage;
    stage.runs(step);
    stage.does(ChooseLanguage{"fr"}, SetTextSize{3});
    REQUIRE_FALSE(stage.shows<Attract>());
    CHECK(stage.state.comfort.text_size == 3);
    stage.does(GoBack{});
    CHECK(stage.shows<Attract>());
    CHECK(stage.state.language == "ar");
    CHECK(stage.state.comfort.text_size == 1);
}

TEST_CASE("the primary action of a plain screen ends the visit") {
    Stage stage;
    stage.does(ChooseLanguage{"fr"}, GoOn{});
    CHECK(stage.shows<Attract>());
    stage.runs("welcome");
    stage.does(ChooseLanguage{"fr"}, GoOn{});
    CHECK(stage.shows<Attract>());
}

TEST_CASE("the language can be switched during a visit, not before") {
    Stage stage;
    stage.does(SwitchLanguage{"en"});
    CHECK(stage.state.language == "ar");
    stage.does(ChooseLanguage{"fr"}, SwitchLanguage{"en"});
    CHECK(stage.state.language == "en");
    stage.does(SwitchLanguage{"tlh"});
    CHECK(stage.state.language == "en");
    CHECK(stage.shows<Waiting>());
}

TEST_CASE("text sizes stay within the four there are") {
    Stage stage;
    stage.does(SetTextSize{17});
    CHECK(stage.state.comfort.text_size == 3);
    stage.does(SetTextSize{-2});
    CHECK(stage.state.comfort.text_size == 0);
}

TEST_CASE("a text size chosen before the language goes along into the visit") {
    Stage stage;
    stage.does(SetTextSize{3}, ChooseLanguage{"fr"});
    CHECK(stage.state.comfort.text_size == 3);
}

TEST_CASE("the facilitator's language on the console becomes the kiosk's own") {
    Stage stage;
    stage.runs("ideas");
    stage.state.facilitator.unlocked = true;
    stage.state.situation = Console{};
    stage.does(SwitchLanguage{"fr"});
    stage.does(LockConsole{});
    REQUIRE(stage.shows<Attract>());
    CHECK(stage.state.language == "fr");
    stage.does(ChooseLanguage{"ar"});
    stage.does(SwitchLanguage{"en"});  // a participant's choice stays hers
    stage.does(GoBack{});
    CHECK(stage.state.language == "fr");
}
