#include "catch_any.h"
#include "core/session/stage.h"

using namespace jemaa;
using namespace jemaa::session;

// Stories of two people who use the same screen one after the other.

namespace {

void check_clean(Stage const& stage) {
    CHECK(stage.shows<Attract>());
    CHECK(stage.asks<std::monostate>());
    CHECK(stage.state.language == "ar");
    CHECK(stage.state.comfort.text_size == 1);
    CHECK_FALSE(stage.state.saving);
    CHECK_FALSE(stage.state.facilitator.unlocked);
    CHECK_FALSE(deadline(stage.state));
}

}  // namespace

TEST_CASE(
    "a participant votes in Arabic, changes her mind, casts; the next finds nothing of hers") {
    Stage stage;
    stage.counts(2);
    stage.runs("vote");
    stage.does(ChooseLanguage{"ar"}, SetTextSize{3}, GoOn{}, TouchOption{0}, TouchOption{0},
               TouchOption{1});
    auto const hers = stage.now<BallotEntry>().draft;
    stage.does(GoOn{}, GoBack{}, TakeBack{0}, TouchOption{2}, GoOn{}, CastBallot{});
    REQUIRE(stage.shows<BallotThanks>());
    stage.does(GoOn{});
    check_clean(stage);
    Ballot const cast = stage.facts<Ballot>().front();
    int total = 0;
    for (Mark const& mark : cast.marks) total += mark.value;
    CHECK(total == 3);

    stage.does(ChooseLanguage{"fr"});
    REQUIRE(stage.shows<Invite>());
    CHECK(stage.state.comfort.text_size == 1);
    stage.does(GoOn{});
    auto const& theirs = stage.now<BallotEntry>().draft;
    CHECK(theirs.values == std::vector<int>(8, 0));
    CHECK(theirs.page == 0);
    CHECK(theirs.shown != hers.shown);
}

TEST_CASE("a draft idea that somebody walked away from is gone") {
    Stage stage;
    stage.runs("ideas");
    stage.does(ChooseLanguage{"fr"}, ChoosePictogram{"💍"}, EditText{"Mon secret", 3},
               ShowPictograms{1}, ChooseKeyboard{"ar"}, PressShift{}, PressSymbols{});
    SECTION("by herself") {
        stage.does(GoBack{});
    }
    SECTION("in time") {
        stage.waits(ask_still_there_after + clear_after_asking);
    }
    SECTION("because the facilitator came") {
        stage.does(AskFacilitator{}, GoBack{});
    }
    SECTION("because the facilitator worked") {
        stage.opens_console();
        stage.does(LockConsole{});
    }
    check_clean(stage);
    stage.does(ChooseLanguage{"en"});
    IdeaEntry const& entry = stage.now<IdeaEntry>();
    CHECK(entry.text.empty());
    CHECK(entry.pictogram.empty());
    CHECK(entry.cursor == 0);
    CHECK(entry.given == 0);
    CHECK(entry.keyboard == "en");
    CHECK_FALSE(entry.shift);
    CHECK_FALSE(entry.symbols);
    CHECK(entry.pictogram_page == 0);
    CHECK(stage.facts<Idea>().empty());
}

TEST_CASE("a person who walks away from the thanks leaves a clean screen") {
    Stage stage;
    stage.runs("ideas");
    stage.does(ChooseLanguage{"fr"}, SetTextSize{0}, EditText{"Une", 3}, GiveIdea{});
    stage.waits(thanks_shown_for);
    check_clean(stage);
}
