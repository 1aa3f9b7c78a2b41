#include "catch_any.h"
#include "core/session/stage.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

Stage asking() {
    auto agenda = short_workshop();
    for (auto& step : agenda.steps)
        if (auto* vote = std::get_if<agenda::Vote>(&step.kind)) vote->ask_category = true;
    Stage stage(std::move(agenda));
    stage.runs("vote");
    stage.does(ChooseLanguage{"fr"}, GoOn{});
    return stage;
}

Ballot cast(Stage& stage) {
    REQUIRE(stage.shows<BallotEntry>());
    stage.does(TouchOption{0}, GoOn{}, CastBallot{});
    return stage.facts<Ballot>().at(0);
}

}  // namespace

TEST_CASE("a voter's category goes into her ballot, as an id of its poll") {
    Stage stage = asking();
    REQUIRE(stage.shows<CategoryChoice>());
    stage.does(ChooseCategory{"nobody's"});
    REQUIRE(stage.shows<CategoryChoice>());
    stage.does(ChooseCategory{"artisan"});
    auto const ballot = cast(stage);
    CHECK(ballot.category == derived_id(ballot.poll, "artisan"));
}

TEST_CASE("who would rather not say has a ballot without category") {
    Stage stage = asking();
    stage.does(ChooseCategory{});
    CHECK(cast(stage).category.is_nil());
}

TEST_CASE("going back asks again, and the former answer is still marked") {
    Stage stage = asking();
    stage.does(ChooseCategory{"other"}, GoBack{});
    CHECK(stage.shows<Invite>());
    stage.does(GoOn{});
    CHECK(stage.now<CategoryChoice>().voter.category == "other");
    stage.does(GoBack{}, GoBack{}, ChooseLanguage{"fr"}, GoOn{});  // the next person
    CHECK(stage.now<CategoryChoice>().voter.category.empty());
}

TEST_CASE("unless the template asks, nobody is asked") {
    Stage stage;
    stage.runs("vote");
    stage.does(ChooseLanguage{"fr"}, GoOn{});
    CHECK(cast(stage).category.is_nil());
}
