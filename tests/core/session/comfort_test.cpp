#include "catch_any.h"
#include "core/session/stage.h"
#include "session/update.h"

using namespace jemaa;
using namespace jemaa::session;

TEST_CASE("text size, contrast and reach are chosen over any screen, and seen at once") {
    Stage stage;
    stage.runs("ideas");
    stage.does(ChooseLanguage{"fr"}, EditText{"Une foire", 9}, ShowComfort{});
    CHECK(stage.asks<AskComfort>());
    stage.does(SetTextSize{3}, SetContrast{Contrast::dark}, SetReach{true}, SwitchLanguage{"en"});
    CHECK(stage.asks<AskComfort>());
    CHECK(stage.state.comfort == Comfort{3, Contrast::dark, true});
    CHECK(stage.state.language == "en");
    stage.does(GiveIdea{});  // lies under the question
    CHECK(stage.facts<Idea>().empty());
    stage.does(CloseDialog{});
    CHECK_FALSE(stage.asks<AskComfort>());
    CHECK(stage.now<IdeaEntry>().text == "Une foire");
}

TEST_CASE("how a person had the screen goes with the person") {
    auto const leave = GENERATE(0, 1, 2);
    Stage stage;
    stage.runs("ideas");
    stage.does(ChooseLanguage{"fr"}, SetContrast{Contrast::light}, SetReach{true}, ShowComfort{});
    if (leave == 0) stage.does(CloseDialog{}, GoBack{});
    if (leave == 1) stage.waits(ask_still_there_after + clear_after_asking + Milliseconds(1));
    if (leave == 2) stage.does(CloseDialog{}, EditText{"Une foire", 9}, GiveIdea{}, GoOn{});
    CHECK(stage.shows<Attract>());
    CHECK(stage.state.comfort == Comfort{});
    CHECK(std::holds_alternative<std::monostate>(stage.state.dialog));
}

TEST_CASE("a contrast that was chosen before the language is taken back when nobody comes") {
    Stage stage;
    stage.does(SetContrast{Contrast::dark});
    REQUIRE(deadline(stage.state));
    stage.waits(ask_still_there_after + Milliseconds(1));
    CHECK(stage.state.comfort == Comfort{});
    CHECK_FALSE(deadline(stage.state));
}
