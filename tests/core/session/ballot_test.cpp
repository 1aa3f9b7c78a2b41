#include <algorithm>
#include <set>

#include "catch_any.h"
#include "core/session/stage.h"

using namespace jemaa;
using namespace jemaa::session;

using Blocked = BallotDraft::Blocked;

namespace {

Stage at_ballot() {
    Stage stage;
    stage.runs("vote");
    stage.does(ChooseLanguage{"fr"}, GoOn{});
    REQUIRE(stage.shows<BallotEntry>());
    return stage;
}

BallotDraft const& draft(Stage const& stage) {
    return stage.now<BallotEntry>().draft;
}

std::vector<Id> ids(std::vector<PollOption> const& options) {
    std::vector<Id> found;
    for (PollOption const& option : options) found.push_back(option.id);
    return found;
}

}  // namespace

TEST_CASE("a ballot shows every option once and starts without dots") {
    Stage stage = at_ballot();
    auto shown = ids(draft(stage).shown);
    auto options = ids(options_of(stage.state, "vote"));
    CHECK(shown.size() == 8);
    CHECK(std::is_permutation(shown.begin(), shown.end(), options.begin(), options.end()));
    CHECK(draft(stage).values == std::vector<int>(8, 0));
    CHECK(left_of(draft(stage)) == 3);
}

TEST_CASE("each person has an order of her own") {
    Stage stage = at_ballot();
    std::set<std::vector<Id>> orders;
    for (int person = 0; person < 10; ++person) {
        orders.insert(ids(draft(stage).shown));
        stage.does(GoBack{}, GoBack{}, ChooseLanguage{"fr"}, GoOn{});
    }
    CHECK(orders.size() == 10);
}

TEST_CASE("dots are placed and taken away, on existing options only") {
    Stage stage = at_ballot();
    stage.does(TouchOption{1}, TouchOption{1}, TouchOption{4});
    CHECK(draft(stage).values == std::vector<int>{0, 2, 0, 0, 1, 0, 0, 0});
    CHECK(left_of(draft(stage)) == 0);
    stage.does(TakeBack{1}, TakeBack{0}, TakeBack{99}, TouchOption{99});
    CHECK(draft(stage).values == std::vector<int>{0, 1, 0, 0, 1, 0, 0, 0});
    CHECK(left_of(draft(stage)) == 1);
}

TEST_CASE("more dots than there are, or than an option holds, are blocked and said so") {
    Stage stage = at_ballot();
    stage.does(TouchOption{0}, TouchOption{0}, TouchOption{0});
    CHECK(draft(stage).blocked == Blocked::option_full);
    CHECK(draft(stage).values[0] == 2);
    stage.does(TouchOption{1});
    CHECK(draft(stage).blocked == Blocked::no);
    stage.does(TouchOption{2});
    CHECK(draft(stage).blocked == Blocked::none_left);
    CHECK(draft(stage).values[2] == 0);
    stage.does(TakeBack{7});  // nothing there: no good action
    CHECK(draft(stage).blocked == Blocked::none_left);
    SECTION("taking one away ends it") {
        stage.does(TakeBack{0});
    }
    SECTION("turning the page ends it") {
        stage.does(ShowPage{1});
    }
    SECTION("reviewing ends it") {
        stage.does(GoOn{}, GoBack{});
    }
    CHECK(draft(stage).blocked == Blocked::no);
}

TEST_CASE("pages stay within the options, and back turns pages first") {
    Stage stage = at_ballot();
    stage.does(ShowPage{7});
    CHECK(draft(stage).page == 1);
    stage.does(ShowPage{-7});
    CHECK(draft(stage).page == 0);
    stage.does(ShowPage{1}, TouchOption{6}, GoBack{});
    REQUIRE(stage.shows<BallotEntry>());
    CHECK(draft(stage).page == 0);
    CHECK(draft(stage).values[6] == 1);
    stage.does(GoBack{});
    CHECK(stage.shows<Invite>());
    stage.does(GoOn{});
    CHECK(draft(stage).values == std::vector<int>(8, 0));
}

TEST_CASE("options share out evenly over as few pages as hold them") {
    auto const split = [](std::size_t options) {
        BallotDraft draft;
        draft.shown.resize(options);
        return std::pair(pages(draft), options_per_page(draft));
    };
    CHECK(split(0) == std::pair(1, 1));
    CHECK(split(1) == std::pair(1, 1));
    CHECK(split(6) == std::pair(1, 6));
    CHECK(split(7) == std::pair(2, 4));
    CHECK(split(8) == std::pair(2, 4));
    CHECK(split(12) == std::pair(2, 6));
    CHECK(split(13) == std::pair(3, 5));
}

TEST_CASE("the review keeps the ballot as it was, either way") {
    Stage stage = at_ballot();
    stage.does(ShowPage{1}, TouchOption{6}, TouchOption{7});
    BallotDraft const before = draft(stage);
    stage.does(GoOn{});
    REQUIRE(stage.shows<Review>());
    CHECK(stage.now<Review>().draft.values == before.values);
    stage.does(GoBack{});
    REQUIRE(stage.shows<BallotEntry>());
    CHECK(draft(stage).values == before.values);
    CHECK(draft(stage).shown == before.shown);
    CHECK(draft(stage).page == 1);
}

TEST_CASE("a cast ballot holds each shown option's place and dots, by option") {
    Stage stage = at_ballot();
    stage.does(TouchOption{1}, TouchOption{1}, TouchOption{4});
    auto const shown = draft(stage).shown;
    stage.does(GoOn{}, CastBallot{});
    CHECK(stage.shows<BallotThanks>());
    REQUIRE(stage.facts<Ballot>().size() == 1);
    Ballot const ballot = stage.facts<Ballot>().front();
    CHECK(ballot.poll == poll_id(stage.state.record, "vote"));
    REQUIRE(ballot.marks.size() == shown.size());
    for (std::size_t i = 0; i < ballot.marks.size(); ++i) {
        Mark const& mark = ballot.marks[i];
        CHECK(mark.option == shown[static_cast<std::size_t>(mark.position)].id);
        CHECK(mark.value == (mark.position == 1 ? 2 : mark.position == 4 ? 1 : 0));
        if (i > 0) CHECK(ballot.marks[i - 1].option < mark.option);
    }
    CHECK(ballots_cast(stage.state.record, "vote") == 1);
}

TEST_CASE("a ballot is stored alone: nothing says when or after whom") {
    Stage stage = at_ballot();
    auto const before = stage.disk;
    stage.does(TouchOption{0}, GoOn{}, CastBallot{});
    CHECK(stage.disk.size() == before.size() + 1);
    CHECK(stage.state.record.journal.size() == stage.facts<JournalEntry>().size());
    auto const& facts = std::get<StoreFacts>(stage.asked.back()).facts;
    REQUIRE(facts.size() == 1);
    CHECK(std::holds_alternative<Ballot>(facts.front()));
}

TEST_CASE("dots may be kept: all of them, too") {
    Stage stage = at_ballot();
    stage.does(GoOn{});
    REQUIRE(stage.shows<Review>());
    stage.does(CastBallot{});
    CHECK(stage.shows<BallotThanks>());
    Ballot const blank = stage.facts<Ballot>().front();
    CHECK(blank.marks.size() == 8);
    for (Mark const& mark : blank.marks) CHECK(mark.value == 0);
}

TEST_CASE("switching the language keeps the ballot") {
    Stage stage = at_ballot();
    stage.does(TouchOption{2});
    auto const before = draft(stage);
    stage.does(SwitchLanguage{"ar"});
    CHECK(stage.state.language == "ar");
    CHECK(draft(stage).values == before.values);
    CHECK(draft(stage).shown == before.shown);
}

TEST_CASE("a ballot cannot be cast into a poll that is full or closed meanwhile") {
    Stage stage = at_ballot();
    stage.does(TouchOption{0}, GoOn{});
    Record& record = stage.state.record;
    Id const kiosk = record.kiosk.id;
    SECTION("full") {
        Id const cell = derived_id(kiosk, "cell");
        apply(record, AttendanceCell{cell, step_id(record, "welcome"), kiosk, "artisan", "man"});
        apply(record, Revision{cell, cell, "count", "1", {1, 0}, kiosk});
        apply(record, Ballot{cell, poll_id(record, "vote"), {}});
    }
    SECTION("closed") {
        Id const vote = step_id(record, "vote");
        apply(record, Revision{vote, vote, "status", "closed", {INT64_MAX, 0}, kiosk});
    }
    stage.does(CastBallot{});
    CHECK(stage.shows<Review>());
    CHECK_FALSE(stage.state.saving);
    CHECK(stage.facts<Ballot>().empty());
    stage.does(GoBack{}, TouchOption{1});
    CHECK(draft(stage).values[1] == 0);
}

TEST_CASE("a vote without options asks nobody") {
    auto agenda = short_workshop();
    std::get<agenda::Vote>(agenda.steps[3].kind).options.clear();
    Stage stage(agenda);
    stage.runs("vote");
    stage.does(ChooseLanguage{"fr"}, GoOn{});
    CHECK(stage.shows<Invite>());
    CHECK(left_of(BallotDraft{.settings = {{{"dots", 0}}}}) == 0);
}

TEST_CASE("an option is titled by the template in each language, by an idea in its own") {
    Stage stage;
    stage.runs("ideas");
    stage.does(ChooseLanguage{"fr"}, ChoosePictogram{"🎓"}, EditText{"Une école", 0}, GiveIdea{});
    Id const idea = stage.facts<Idea>().front().id;
    stage.opens_console();
    stage.goes_to("wall");
    stage.does(StartStep{}, ShowRoom{}, ToggleOnBallot{idea}, GoBack{});
    stage.runs("vote");
    auto const options = options_of(stage.state, "vote");
    REQUIRE(options.size() == 9);
    CHECK(options[0].key == "h");  // the template's order
    CHECK(options[7].key == "a");
    CHECK(option_title(stage.state, options[0], "ar") == "h ar");
    CHECK(option_title(stage.state, options[0], "en") == "h fr");
    CHECK(option_text(stage.state, options[0], "fr") == "phrase h");
    CHECK(option_pictogram(stage.state, options[0]) == "💍");
    CHECK(options[8].subject == idea);
    CHECK(option_title(stage.state, options[8], "ar") == "Une école");
    CHECK(option_pictogram(stage.state, options[8]) == "🎓");
    CHECK(option_text(stage.state, options[8], "ar").empty());
    CHECK(option_title(stage.state, PollOption{}, "fr").empty());
    CHECK(options_of(stage.state, "nothing").empty());
}
