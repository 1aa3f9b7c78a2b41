#include "session/reveal.h"

#include "catch_any.h"
#include "core/session/stage.h"
#include "meaning/places.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

// Three ballots of dots, so that three places have dots and the rest tie.
Stage at_closed_vote() {
    Stage stage;
    stage.runs("vote");
    stage.votes({2, 1});
    stage.votes({2});
    stage.votes({1});
    stage.opens_console();
    stage.goes_to("results");
    stage.does(StartStep{});
    return stage;
}

int places(Stage& stage) {
    return static_cast<int>(meaning::places_of(*stage.now<ResultsView>().counted).size());
}

}  // namespace

TEST_CASE("places are revealed from the last to the first, each by a touch") {
    Stage stage = at_closed_vote();
    stage.does(OpenMore{}, ShowPage{all_covered});
    REQUIRE(stage.shows<ResultsView>());
    int const all = places(stage);
    REQUIRE(all > 2);
    CHECK(covered_places(stage.now<ResultsView>()) == all);
    for (int left = all - 1; left >= 0; --left) {
        stage.does(ShowPage{stage.now<ResultsView>().page + 1});
        CHECK(covered_places(stage.now<ResultsView>()) == left);
    }
    CHECK(stage.now<ResultsView>().page == 0);
    stage.does(ShowPage{1});
    CHECK(stage.now<ResultsView>().page == 1);
}

TEST_CASE("while places are covered nothing else is told of the result") {
    Stage stage = at_closed_vote();
    stage.does(ShowRoom{}, ShowPage{all_covered});
    int const covered = covered_places(stage.now<ResultsView>());
    REQUIRE(covered > 1);
    stage.does(ShowPage{1}, ShowPage{0}, ShowChanges{}, OpenMerging{}, GoOn{});
    REQUIRE(stage.shows<ResultsView>());
    CHECK(covered_places(stage.now<ResultsView>()) == covered);
    CHECK_FALSE(stage.now<ResultsView>().changes);
    CHECK(stage.times_asked<FindMeaning>() == 0);
}

TEST_CASE("what was revealed can be covered again, and a second touch reveals no more") {
    Stage stage = at_closed_vote();
    stage.does(ShowRoom{}, ShowPage{all_covered});
    int const all = places(stage);
    auto const next = ShowPage{stage.now<ResultsView>().page + 1};
    stage.does(next, next, next);  // a finger that trembles
    CHECK(covered_places(stage.now<ResultsView>()) == all - 1);
    stage.does(ShowPage{all_covered});
    CHECK(covered_places(stage.now<ResultsView>()) == all);
}

TEST_CASE("a visitor covers nothing, and neither does anybody before the results step") {
    Stage stage = at_closed_vote();
    stage.does(LockConsole{}, ChooseLanguage{"en"});
    REQUIRE(stage.shows<ResultsView>());
    stage.does(ShowPage{all_covered});
    CHECK(stage.now<ResultsView>().page == 0);
    Stage early;
    early.runs("vote");
    early.votes({1});
    early.opens_console();
    early.does(OpenMore{}, ShowPage{all_covered});
    CHECK(early.shows<More>());
}

TEST_CASE("results stay covered until they are counted, and a single place is not covered") {
    Stage stage = at_closed_vote();
    stage.does(ShowRoom{}, GoBack{});
    stage.answers = false;
    stage.does(OpenMore{}, ShowPage{all_covered});
    CHECK(covered_places(stage.now<ResultsView>()) > 0);
    stage.does(ShowPage{0}, ShowPage{stage.now<ResultsView>().page + 1});
    CHECK(covered_places(stage.now<ResultsView>()) > 0);
    Stage empty;
    empty.runs("vote");
    empty.opens_console();
    empty.goes_to("results");
    empty.does(StartStep{}, ShowRoom{}, ShowPage{all_covered});
    CHECK(covered_places(empty.now<ResultsView>()) == 0);
}
