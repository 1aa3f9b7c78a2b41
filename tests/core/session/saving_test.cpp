#include "catch_any.h"
#include "core/session/stage.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

// An idea that the disk did not take.
Stage with_failed_idea() {
    Stage stage;
    stage.runs("ideas");
    stage.does(ChooseLanguage{"fr"}, ChoosePictogram{"💍"}, EditText{"Une foire", 3});
    stage.disk_is_full = true;
    stage.does(GiveIdea{});
    REQUIRE(stage.state.saving);
    return stage;
}

}  // namespace

TEST_CASE("until the answer comes nothing but the answer counts") {
    Stage stage;
    stage.runs("ideas");
    stage.does(ChooseLanguage{"fr"}, EditText{"Une foire", 3});
    stage.answers = false;
    stage.does(GiveIdea{});
    std::size_t const asked = stage.asked.size();
    stage.does(GiveIdea{}, GoBack{}, EditText{"x", 1}, RetrySave{}, GiveUpSave{}, ShowHelp{},
               SwitchLanguage{"ar"}, SetTextSize{3}, AskFacilitator{Unlock::Purpose::leave});
    CHECK(stage.asked.size() == asked);
    REQUIRE(stage.shows<IdeaEntry>());
    CHECK(stage.now<IdeaEntry>().text == "Une foire");
    CHECK(stage.state.language == "fr");
    CHECK(stage.state.comfort.text_size == 1);
    CHECK(stage.asks<std::monostate>());
    CHECK_FALSE(deadline(stage.state));
    stage.happens(Stored{});
    CHECK(stage.shows<IdeaThanks>());
}

TEST_CASE("a failed save is shown and the person's input stays") {
    Stage stage = with_failed_idea();
    REQUIRE(stage.state.saving->error);
    CHECK(stage.state.saving->error->code == ErrorCode::disk_full);
    stage.does(GoBack{}, GiveIdea{}, EditText{"x", 1}, ShowHelp{}, AskFacilitator{});
    stage.happens(Stored{});  // an answer to nothing
    REQUIRE(stage.shows<IdeaEntry>());
    CHECK(stage.now<IdeaEntry>().text == "Une foire");
    CHECK(stage.now<IdeaEntry>().pictogram == "💍");
    CHECK(stage.state.record.ideas.empty());
}

TEST_CASE("trying again stores the very same facts") {
    Stage stage = with_failed_idea();
    auto const first = std::get<StoreFacts>(stage.asked.back()).facts;
    stage.does(RetrySave{});
    CHECK(std::get<StoreFacts>(stage.asked.back()).facts == first);
    REQUIRE(stage.state.saving);
    CHECK(stage.state.saving->error);
    stage.disk_is_full = false;
    stage.does(RetrySave{});
    CHECK(std::get<StoreFacts>(stage.asked.back()).facts == first);
    CHECK(stage.shows<IdeaThanks>());
    CHECK(stage.facts<Idea>().size() == 1);
    CHECK(stage.state.record.ideas.size() == 1);
}

TEST_CASE("giving up goes back to the input, which can be given again") {
    Stage stage = with_failed_idea();
    stage.does(GiveUpSave{});
    CHECK_FALSE(stage.state.saving);
    REQUIRE(stage.shows<IdeaEntry>());
    CHECK(stage.now<IdeaEntry>().text == "Une foire");
    stage.disk_is_full = false;
    stage.does(GiveIdea{});
    CHECK(stage.shows<IdeaThanks>());
    CHECK(stage.facts<Idea>().size() == 1);
}

TEST_CASE("a ballot tried again is counted once") {
    Stage stage;
    stage.runs("vote");
    stage.does(ChooseLanguage{"fr"}, GoOn{}, TouchOption{0}, GoOn{});
    stage.disk_is_full = true;
    stage.does(CastBallot{}, RetrySave{}, RetrySave{});
    CHECK(ballots_cast(stage.state.record, "vote") == 0);
    SECTION("at last stored") {
        stage.disk_is_full = false;
        stage.does(RetrySave{});
        CHECK(stage.shows<BallotThanks>());
        CHECK(stage.facts<Ballot>().size() == 1);
        CHECK(ballots_cast(stage.state.record, "vote") == 1);
    }
    SECTION("given up") {
        stage.does(GiveUpSave{});
        REQUIRE(stage.shows<Review>());
        CHECK(stage.now<Review>().draft.values[0] == 1);
        CHECK(ballots_cast(stage.state.record, "vote") == 0);
    }
}

TEST_CASE("nobody is hurried away while an error waits for an answer") {
    Stage stage = with_failed_idea();
    CHECK_FALSE(deadline(stage.state));
    stage.waits(std::chrono::hours(2));
    REQUIRE(stage.shows<IdeaEntry>());
    CHECK(stage.now<IdeaEntry>().text == "Une foire");
    CHECK(stage.asks<std::monostate>());
    stage.does(GiveUpSave{});
    stage.happens(Tick{});
    CHECK(stage.asks<std::monostate>());
    CHECK(deadline(stage.state) == stage.clock + ask_still_there_after);
}

TEST_CASE("answers of the store where nothing is being stored change nothing") {
    Stage stage;
    stage.runs("ideas");
    stage.does(ChooseLanguage{"fr"});
    stage.happens(Stored{});
    stage.happens(StoreFailed{{ErrorCode::disk_full, "", ""}});
    stage.does(RetrySave{}, GiveUpSave{});
    CHECK(stage.shows<IdeaEntry>());
    CHECK_FALSE(stage.state.saving);
}
