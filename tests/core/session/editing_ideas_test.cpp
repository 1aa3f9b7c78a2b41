#include "catch_any.h"
#include "core/session/stage.h"
#include "domain/field.h"
#include "session/wall.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

// Two ideas on the wall, the first of them large.
struct Wall : Stage {
    Wall() {
        runs("ideas");
        gives_idea("Une foire");
        gives_idea("Un logo");
        opens_console();
        goes_to("wall");
        does(StartStep{}, ShowRoom{});
        auto const ideas = ideas_of(state.record, "ideas");
        first = ideas[0].id;
        second = ideas[1].id;
        does(ChooseIdea{first});
    }

    [[nodiscard]] std::string words(Id const& idea) const {
        return words_of(state.record, state.record.ideas.at(idea));
    }
    [[nodiscard]] std::size_t shown() const { return ideas_on(state, now<WallView>()).size(); }

    Id first, second;
};

}  // namespace

TEST_CASE("an idea is clarified; its first words stay, and the journal tells") {
    Wall stage;
    std::string const before = stage.words(stage.first), after = "Une foire à Batna";
    stage.does(ClarifyIdea{});
    REQUIRE(stage.shows<IdeaWords>());
    CHECK(stage.now<IdeaWords>().text == before);
    stage.does(EditText{after, after.size()}, KeepWords{});
    REQUIRE(stage.shows<WallView>());
    CHECK(stage.now<WallView>().chosen == stage.first);
    CHECK(stage.words(stage.first) == after);
    CHECK(stage.state.record.ideas.at(stage.first).text == before);
    CHECK(stage.journal().back() == "clarify");
    CHECK(words_of(stage.opened_again().record, stage.state.record.ideas.at(stage.first)) == after);
    stage.does(GoBack{}, UndoAction{});
    CHECK(stage.words(stage.first) == before);
}

TEST_CASE("the clarified words are those that are voted on") {
    Wall stage;
    std::string const after = "Une foire à Batna";
    stage.does(ToggleOnBallot{stage.first}, ClarifyIdea{}, EditText{after, 0}, KeepWords{},
               GoBack{}, NextStep{}, StartStep{});
    CHECK(option_title(stage.state, options_of(stage.state, "vote").back(), "fr") == after);
}

TEST_CASE("no words, the same words, or going back change nothing") {
    Wall stage;
    auto const before = stage.disk.size();
    stage.does(ClarifyIdea{}, KeepWords{}, EditText{"   ", 1}, KeepWords{});
    CHECK(stage.shows<IdeaWords>());
    stage.does(EditText{"Autre", 1}, GoBack{});
    CHECK(stage.shows<WallView>());
    CHECK(stage.disk.size() == before);
}

TEST_CASE("an idea is hidden with a reason, and can be shown again") {
    Wall stage;
    stage.does(AskHide{});
    REQUIRE(stage.asks<AskWhyHide>());
    stage.does(HideIdea{"because"});
    CHECK(stage.asks<AskWhyHide>());
    stage.does(HideIdea{"double"});
    CHECK_FALSE(stage.asks<AskWhyHide>());
    REQUIRE(stage.shows<WallView>());
    CHECK(stage.shown() == 1);
    CHECK(stage.value(stage.first, field::hidden) == "double");
    CHECK(stage.state.record.journal.back().detail == "double");
    stage.does(ChooseIdea{stage.first});
    CHECK_FALSE(stage.now<WallView>().chosen);

    stage.does(ShowHidden{});
    CHECK(stage.shown() == 1);
    stage.does(ChooseIdea{stage.first}, ToggleOnBallot{stage.first}, AskHide{});
    CHECK(stage.value(stage.first, field::on_ballot).empty());
    CHECK_FALSE(stage.asks<AskWhyHide>());
    stage.does(ShowIdeaAgain{});
    CHECK_FALSE(stage.now<WallView>().hidden);
    CHECK(stage.shown() == 2);
}

TEST_CASE("a hidden idea goes to no vote, even if it was put on the ballot") {
    Wall stage;
    stage.does(ToggleOnBallot{stage.first}, AskHide{}, HideIdea{"off_topic"}, GoBack{}, NextStep{},
               StartStep{});
    CHECK(options_of(stage.state, "vote").size() == 8);
}

TEST_CASE("of two ideas that became one, both on the ballot, one goes to the vote") {
    Wall stage;
    stage.does(ToggleOnBallot{stage.first}, ToggleOnBallot{stage.second});
    apply(stage.state.record, Revision{random_id(),
                                       stage.first,
                                       field::merged_into,
                                       to_hex(stage.second),
                                       next_stamp(stage.state.record.last, Milliseconds(0)),
                                       {}});
    stage.does(GoBack{}, NextStep{}, StartStep{});
    auto const options = options_of(stage.state, "vote");
    CHECK(options.size() == 9);
    CHECK(options.back().subject == stage.second);
}

TEST_CASE("hiding is undone at the console") {
    Wall stage;
    stage.does(AskHide{}, HideIdea{"hurtful"}, GoBack{}, UndoAction{});
    CHECK(stage.value(stage.first, field::hidden).empty());
}

TEST_CASE("nobody but the facilitator edits ideas, and nobody after the step") {
    Wall stage;
    stage.does(GoBack{}, CloseStep{}, ShowRoom{}, ChooseIdea{stage.first}, ClarifyIdea{}, AskHide{},
               ShowHidden{});
    CHECK(stage.shows<WallView>());
    CHECK(stage.asks<std::monostate>());
    CHECK_FALSE(stage.now<WallView>().hidden);
    stage.does(GoBack{}, AskReopen{}, ReopenStep{"late"}, LockConsole{}, ChooseLanguage{"fr"},
               ChooseIdea{stage.first}, ClarifyIdea{}, AskHide{});
    CHECK(stage.shows<WallView>());
    CHECK(stage.asks<std::monostate>());
}
