#include "catch_any.h"
#include "core/session/stage.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

Stage at_entry(LanguageTag const& language = "fr") {
    Stage stage;
    stage.runs("ideas");
    stage.does(ChooseLanguage{language});
    REQUIRE(stage.shows<IdeaEntry>());
    return stage;
}

}  // namespace

TEST_CASE("an idea of a pictogram and words is on disk before the thanks") {
    Stage stage = at_entry();
    stage.does(ChoosePictogram{"🌍"}, EditText{"  Une foire  ", 3});
    stage.answers = false;
    stage.does(GiveIdea{});
    CHECK(stage.shows<IdeaEntry>());
    CHECK(stage.state.saving);
    CHECK(stage.facts<Idea>().empty());

    stage.answers = true;
    for (Happening const& reply : stage.answer(stage.asked.back())) stage.happens(reply);
    REQUIRE(stage.shows<IdeaThanks>());
    CHECK(stage.now<IdeaThanks>().given == 1);
    CHECK(stage.now<IdeaThanks>().may_give_more);
    REQUIRE(stage.facts<Idea>().size() == 1);
    Idea const idea = stage.facts<Idea>().front();
    CHECK(idea.text == "Une foire");
    CHECK(idea.pictogram == "🌍");
    CHECK(idea.language == "fr");
    CHECK(idea.step == step_id(stage.state.record, "ideas"));
    CHECK(idea.kiosk == stage.state.record.kiosk.id);
    CHECK_FALSE(idea.id.is_nil());
    CHECK(stage.state.record.ideas.contains(idea.id));
}

TEST_CASE("a pictogram alone or words alone are an idea, nothing is none") {
    Stage stage = at_entry();
    stage.does(GiveIdea{});
    CHECK(stage.shows<IdeaEntry>());
    stage.does(EditText{"  \n ", 1}, GiveIdea{});
    CHECK(stage.shows<IdeaEntry>());
    CHECK_FALSE(stage.state.saving);
    SECTION("a pictogram") {
        stage.does(ChoosePictogram{"🎓"}, GiveIdea{});
        REQUIRE(stage.shows<IdeaThanks>());
        CHECK(stage.facts<Idea>().front().text.empty());
    }
    SECTION("words") {
        stage.does(EditText{"Former", 6}, GiveIdea{});
        REQUIRE(stage.shows<IdeaThanks>());
        CHECK(stage.facts<Idea>().front().pictogram.empty());
    }
}

TEST_CASE("the same pictogram again takes it away, another takes its place") {
    Stage stage = at_entry();
    stage.does(ChoosePictogram{"💍"});
    CHECK(stage.now<IdeaEntry>().pictogram == "💍");
    stage.does(ChoosePictogram{"🌍"});
    CHECK(stage.now<IdeaEntry>().pictogram == "🌍");
    stage.does(ChoosePictogram{"🌍"});
    CHECK(stage.now<IdeaEntry>().pictogram.empty());
    stage.does(ChoosePictogram{"💍"}, ChoosePictogram{""});
    CHECK(stage.now<IdeaEntry>().pictogram.empty());
}

TEST_CASE("a pictogram that the step does not offer is not taken") {
    Stage stage = at_entry();
    stage.does(ChoosePictogram{"💍"}, ChoosePictogram{"💣"});
    CHECK(stage.now<IdeaEntry>().pictogram == "💍");
}

TEST_CASE("pages of pictograms stay within what there is") {
    Stage stage = at_entry();
    stage.does(ShowPictograms{1});
    CHECK(stage.now<IdeaEntry>().pictogram_page == 1);
    stage.does(ShowPictograms{99});
    CHECK(stage.now<IdeaEntry>().pictogram_page == 2);
    stage.does(ShowPictograms{-1});
    CHECK(stage.now<IdeaEntry>().pictogram_page == 0);
}

TEST_CASE("an idea has at most so many letters, also those of two bytes") {
    Stage stage = at_entry();
    std::string longest;
    for (std::size_t i = 0; i < longest_idea; ++i) longest += "ح";
    stage.does(EditText{longest, longest.size()});
    CHECK(stage.now<IdeaEntry>().text == longest);
    stage.does(EditText{longest + "ح", longest.size() + 2});
    CHECK(stage.now<IdeaEntry>().text == longest);
    CHECK(stage.now<IdeaEntry>().cursor == longest.size());
}

TEST_CASE("text that is not UTF-8 is refused") {
    Stage stage = at_entry();
    stage.does(EditText{"ok", 2}, EditText{"\xC3", 1});
    CHECK(stage.now<IdeaEntry>().text == "ok");
    CHECK(stage.now<IdeaEntry>().cursor == 2);
}

TEST_CASE("the cursor stays in the text and never inside a letter") {
    Stage stage = at_entry();
    stage.does(EditText{"aé", 99});
    CHECK(stage.now<IdeaEntry>().cursor == 3);
    stage.does(EditText{"aé", 2});
    CHECK(stage.now<IdeaEntry>().cursor == 1);
    stage.does(EditText{"aé", 1});
    CHECK(stage.now<IdeaEntry>().cursor == 1);
}

TEST_CASE("shift and symbols toggle, and writing leaves them") {
    Stage stage = at_entry();
    stage.does(PressShift{}, EditText{"A", 1}, PressSymbols{});
    CHECK(stage.now<IdeaEntry>().shift);
    CHECK(stage.now<IdeaEntry>().symbols);
    stage.does(PressShift{}, PressSymbols{});
    CHECK_FALSE(stage.now<IdeaEntry>().shift);
    CHECK_FALSE(stage.now<IdeaEntry>().symbols);
}

TEST_CASE("switching the language keeps the idea and changes the keyboard") {
    Stage stage = at_entry();
    stage.does(ChoosePictogram{"💍"}, EditText{"Une foire", 4}, PressShift{}, SwitchLanguage{"ar"});
    IdeaEntry const& entry = stage.now<IdeaEntry>();
    CHECK(entry.pictogram == "💍");
    CHECK(entry.text == "Une foire");
    CHECK(entry.cursor == 4);
    CHECK(entry.keyboard == "ar");
    CHECK_FALSE(entry.shift);
    CHECK(stage.state.language == "ar");
}

TEST_CASE("words are in the language of their keyboard, a pictogram in the person's") {
    Stage stage = at_entry("fr");
    stage.does(ChooseKeyboard{"ar"});
    CHECK(stage.state.language == "fr");
    SECTION("words") {
        stage.does(EditText{"معرض", 8}, GiveIdea{});
        CHECK(stage.facts<Idea>().front().language == "ar");
    }
    SECTION("a pictogram") {
        stage.does(ChoosePictogram{"💍"}, GiveIdea{});
        CHECK(stage.facts<Idea>().front().language == "fr");
    }
}

TEST_CASE("a person may give as many ideas as the step allows, each from an empty page") {
    Stage stage = at_entry();
    stage.does(ChoosePictogram{"💍"}, EditText{"Une", 3}, GiveIdea{}, AnotherIdea{});
    REQUIRE(stage.shows<IdeaEntry>());
    CHECK(stage.now<IdeaEntry>().given == 1);
    CHECK(stage.now<IdeaEntry>().text.empty());
    CHECK(stage.now<IdeaEntry>().pictogram.empty());
    CHECK(stage.now<IdeaEntry>().keyboard == "fr");
    stage.does(EditText{"Deux", 4}, GiveIdea{});
    REQUIRE(stage.shows<IdeaThanks>());
    CHECK(stage.now<IdeaThanks>().given == 2);
    CHECK_FALSE(stage.now<IdeaThanks>().may_give_more);
    stage.does(AnotherIdea{});
    CHECK(stage.shows<IdeaThanks>());
    stage.does(GoOn{});
    CHECK(stage.shows<Attract>());
    CHECK(stage.facts<Idea>().size() == 2);
}

TEST_CASE("the next person starts counting her ideas anew") {
    Stage stage = at_entry();
    stage.does(EditText{"Une", 3}, GiveIdea{}, GoOn{}, ChooseLanguage{"fr"});
    CHECK(stage.now<IdeaEntry>().given == 0);
}

TEST_CASE("ideas are stored without a trace of when they were given") {
    Stage stage = at_entry();
    auto const before = stage.disk;
    stage.does(EditText{"Une", 3}, GiveIdea{});
    CHECK(stage.disk.size() == before.size() + 1);
}
