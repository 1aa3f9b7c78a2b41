#include "catch_any.h"
#include "core/session/stage.h"
#include "meaning/meaning.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

// Two ballots, the vote closed, the console at the results.
Stage at_results() {
    Stage stage;
    stage.runs("vote");
    stage.votes({2, 1});
    stage.votes({1});
    stage.opens_console();
    stage.goes_to("results");
    return stage;
}

std::shared_ptr<meaning::CountedPoll const> counted(PollResults const& results) {
    return std::make_shared<meaning::CountedPoll const>(meaning::counted(results, {}, {}));
}

}  // namespace

TEST_CASE("a closed vote's results are fetched for the room") {
    Stage stage = at_results();
    stage.answers = false;
    stage.does(StartStep{});
    stage.answers = true;
    stage.happens(Stored{});
    stage.answers = false;
    stage.does(ShowRoom{});
    CHECK(stage.times_asked<LoadResults>() == 0);  // first that they are seen is stored
    stage.happens(Stored{});
    REQUIRE(stage.shows<ResultsView>());
    CHECK_FALSE(stage.now<ResultsView>().counted);
    CHECK(stage.now<ResultsView>().for_room);
    Effect const asked = stage.asked.back();
    REQUIRE(std::holds_alternative<LoadResults>(asked));
    CHECK(std::get<LoadResults>(asked).poll == poll_id(stage.state.record, "vote"));
    for (Happening const& reply : stage.answer(asked)) stage.happens(reply);
    REQUIRE(stage.now<ResultsView>().counted);
    CHECK(stage.now<ResultsView>().counted->results.ballots.size() == 2);
    stage.does(GoBack{});
    CHECK(stage.shows<Console>());
}

TEST_CASE("results that cannot be read are said so and can be asked for again") {
    Stage stage = at_results();
    stage.does(StartStep{}, ShowRoom{}, GoBack{});
    stage.disk_is_full = true;  // and cannot be read either
    stage.does(ShowRoom{});
    REQUIRE(stage.shows<ResultsView>());
    REQUIRE(stage.now<ResultsView>().error);
    CHECK(stage.now<ResultsView>().error->code == ErrorCode::read_failed);
    stage.disk_is_full = false;
    stage.does(GoOn{});
    CHECK_FALSE(stage.now<ResultsView>().error);
    CHECK(stage.now<ResultsView>().counted);
    int const asked = stage.times_asked<LoadResults>();
    stage.does(GoOn{});
    CHECK(stage.times_asked<LoadResults>() == asked);
    CHECK(stage.shows<ResultsView>());
}

TEST_CASE("results of another poll are not taken") {
    Stage stage = at_results();
    stage.does(ShowRoom{}, GoBack{});
    stage.answers = false;
    stage.does(ShowRoom{});
    PollResults other;
    other.poll.id = step_id(stage.state.record, "elsewhere");
    stage.happens(ResultsLoaded{counted(other)});
    CHECK_FALSE(stage.now<ResultsView>().counted);
}

TEST_CASE("results that arrive where nobody asked are dropped") {
    Stage stage;
    stage.runs("vote");
    stage.votes({2, 1});
    PollResults results;
    results.poll = stage.facts<Poll>().front();
    results.ballots = stage.facts<Ballot>();
    stage.does(ChooseLanguage{"fr"});
    stage.happens(ResultsLoaded{counted(results)});
    CHECK(stage.shows<Invite>());
    SECTION("also before a view of a vote that is still running") {
        ResultsView view;
        view.vote = "vote";
        stage.state.situation = view;
        stage.happens(ResultsLoaded{counted(results)});
        CHECK_FALSE(stage.now<ResultsView>().counted);
    }
}

TEST_CASE("showing any other step hands the locked screen to the room") {
    Stage stage;
    stage.opens_console();
    stage.does(StartStep{}, ShowRoom{});
    CHECK(stage.shows<Attract>());
    CHECK_FALSE(stage.state.facilitator.unlocked);
    stage.does(ChooseLanguage{"fr"});
    CHECK(stage.shows<Welcoming>());
}

TEST_CASE("a visitor sees the results after the vote") {
    Stage stage = at_results();
    stage.does(StartStep{}, LockConsole{}, ChooseLanguage{"en"});
    REQUIRE(stage.shows<ResultsView>());
    CHECK(stage.now<ResultsView>().counted);
    CHECK_FALSE(stage.now<ResultsView>().for_room);
    stage.does(GoBack{});
    CHECK(stage.shows<Attract>());
}

TEST_CASE("what a result means is worked out once, when somebody first wants to know") {
    Stage stage = at_results();
    stage.does(StartStep{}, ShowRoom{});
    CHECK(stage.times_asked<FindMeaning>() == 0);
    stage.does(ShowPage{1});
    REQUIRE(stage.now<ResultsView>().meaning);
    CHECK(stage.now<ResultsView>().page == 1);
    auto const last = static_cast<int>(stage.now<ResultsView>().meaning->parts.size());
    REQUIRE(last >= 2);
    for (int page = 0; page < last + 3; ++page)
        stage.does(ShowPage{stage.now<ResultsView>().page + 1});
    CHECK(stage.now<ResultsView>().page == last);
    stage.does(ShowPage{0}, ShowPage{1}, ShowPage{1});
    CHECK(stage.now<ResultsView>().page == 1);
    CHECK(stage.times_asked<FindMeaning>() == 1);
    stage.does(GoBack{});
    CHECK(stage.shows<Console>());
}

TEST_CASE("merging options counts anew, and what it meant before is gone") {
    Stage stage = at_results();
    stage.does(StartStep{}, ShowRoom{}, ShowPage{1}, ShowPage{0}, OpenMerging{});
    auto const options = options_of(stage.state, "vote");
    stage.does(ChooseToMerge{options[0].id}, ChooseToMerge{options[1].id}, MergeChosen{}, GoBack{});
    auto const& view = stage.now<ResultsView>();
    REQUIRE(view.counted);
    CHECK_FALSE(view.meaning);
    CHECK(view.page == 0);
    CHECK(view.counted->merges.size() == 1);
    auto const& outcome = std::get<tally::Outcome>(view.counted->outcome.value());
    CHECK(outcome.options.size() == 7);
    stage.does(ShowPage{1});
    CHECK(stage.now<ResultsView>().meaning->agreement.at(0).spread.size() == 7);
}

TEST_CASE("a meaning that nobody waits for is dropped, and a vote without ballots has none") {
    Stage stage = at_results();
    stage.does(StartStep{}, ShowRoom{});
    auto const own = stage.now<ResultsView>().counted;
    auto const other = std::make_shared<meaning::CountedPoll const>(*own);
    auto const meant = std::make_shared<meaning::Meaning const>(meaning::meaning_of(*own));
    stage.happens(MeaningFound{other, meant});
    CHECK_FALSE(stage.now<ResultsView>().meaning);
    Stage empty;
    empty.runs("vote");
    empty.opens_console();
    empty.goes_to("results");
    empty.does(StartStep{}, ShowRoom{}, ShowPage{1});
    CHECK(empty.now<ResultsView>().page == 0);
    CHECK(empty.times_asked<FindMeaning>() == 0);
}
