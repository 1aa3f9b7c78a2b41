#include "catch_any.h"
#include "core/session/stage.h"

using namespace jemaa;
using namespace jemaa::session;

TEST_CASE("help lies over any situation and closes again") {
    Stage stage;
    stage.does(ShowHelp{});
    CHECK(stage.asks<Help>());
    CHECK(stage.shows<Attract>());
    stage.does(CloseDialog{});
    CHECK(stage.asks<std::monostate>());
    stage.runs("ideas");
    stage.does(ChooseLanguage{"fr"}, EditText{"Une", 3}, ShowHelp{}, CloseDialog{});
    CHECK(stage.now<IdeaEntry>().text == "Une");
}

TEST_CASE("under an open dialog nothing else moves") {
    Stage stage;
    stage.runs("ideas");
    stage.does(ChooseLanguage{"fr"}, EditText{"Une", 3}, ShowHelp{});
    stage.does(EditText{"x", 1}, GiveIdea{}, GoBack{}, GoOn{}, ConfirmYes{}, ReopenStep{"late"},
               ShowHelp{}, AskFacilitator{}, SetTextSize{3}, Touched{});
    CHECK(stage.asks<Help>());
    REQUIRE(stage.shows<IdeaEntry>());
    CHECK(stage.now<IdeaEntry>().text == "Une");
    CHECK(stage.state.comfort.text_size == 1);
}

TEST_CASE("help can be read in another language, and the keyboard follows") {
    Stage stage;
    stage.runs("ideas");
    stage.does(ChooseLanguage{"fr"}, ShowHelp{}, SwitchLanguage{"ar"});
    CHECK(stage.asks<Help>());
    CHECK(stage.state.language == "ar");
    CHECK(stage.now<IdeaEntry>().keyboard == "ar");
}

TEST_CASE("closing no dialog and confirming nothing change nothing") {
    Stage stage;
    stage.does(ChooseLanguage{"fr"}, CloseDialog{}, ConfirmYes{});
    CHECK(stage.shows<Waiting>());
    CHECK_FALSE(stage.state.leaving);
}

TEST_CASE("what the world answers reaches the situation under a dialog") {
    Stage stage;
    stage.opens_console();
    stage.answers = false;
    stage.does(OpenExport{}, ShowHelp{});
    stage.happens(TargetsFound{{{"/home", ""}}});
    CHECK(stage.asks<Help>());
    CHECK(stage.now<Exporting>().targets.size() == 1);
}

TEST_CASE("asking to leave replaces whatever was asked") {
    Stage stage;
    stage.opens_console();
    stage.does(StartStep{}, CloseStep{}, AskReopen{}, AskFacilitator{Unlock::Purpose::leave});
    REQUIRE(stage.asks<Confirm>());
    CHECK(std::get<Confirm>(stage.state.dialog).what == Confirm::What::leave);
    stage.does(CloseDialog{});
    CHECK(stage.shows<Console>());
    CHECK_FALSE(stage.state.leaving);
}
