#include "session/room_view.h"

#include "catch_any.h"
#include "core/session/following.h"
#include "core/session/stage.h"
#include "core/session/walker.h"
#include "domain/field.h"
#include "domain/rounds.h"
#include "meaning/counted_poll.h"
#include "session/follow_up.h"
#include "session/overloaded.h"
#include "session/reveal.h"

// What the room may see, and what it never does.
using namespace jemaa;
using namespace jemaa::session;

namespace {

bool is_shown_to_room(State const& state) {
    return std::visit(
        [](auto const& situation) {
            if constexpr (requires { situation.for_room; })
                return situation.for_room;
            else
                return false;
        },
        state.situation);
}

// As if nobody stood at the touch screen: nothing typed, marked, chosen or asked,
// and nothing of what only the facilitator has.
State without_person(State state) {
    if (!is_shown_to_room(state)) {
        state.situation = Attract{};
        state.facilitator = {};
    }
    state.dialog = {};
    state.saving.reset();
    state.language = "en";
    state.home_language = "en";
    state.comfort = {3, Contrast::dark, true};
    state.voice = {};
    state.card_guard = {};
    state.seal_trouble.reset();
    state.undo.clear();
    state.statements.clear();
    state.last_touch = {};
    state.record.card_uses.clear();
    std::erase_if(state.record.revisions, [](auto const& revision) {
        auto const& field = revision.first.second;
        return field == field::pin || field == field::assistant_pin;
    });
    return state;
}

bool is_hidden(State const& state, RoomCard const& card) {
    auto const id = id_from_hex(card.key);
    return id && !value_of(state.record, *id, field::hidden).empty();
}

/// What the walks came across, so that nothing holds only because it never was.
struct Seen {
    int results = 0, kept = 0, large = 0, cards = 0, at_ballot = 0;
};

void check_results(State const& state, RoomResults const& results, RoomView const& before,
                   Seen& seen) {
    for (auto const& counted : {results.counted, results.former})
        if (counted) REQUIRE(is_closed(counted->results.poll, state.record.revisions));
    auto const* view = std::get_if<ResultsView>(&state.situation);
    bool const now = view && view->for_room && view->counted == results.counted;
    auto const* last = std::get_if<RoomResults>(&before.shown);
    REQUIRE((now || (last && *last == results)));
    ++(now ? seen.results : seen.kept);
}

void check(State const& state, RoomView const& view, RoomView const& before, Seen& seen) {
    REQUIRE(room_view(without_person(state), before) == view);
    std::visit(Overloaded{
                   [](std::monostate) {},
                   [&](RoomCards const& cards) {
                       for (auto const& card : cards.cards) REQUIRE_FALSE(is_hidden(state, card));
                       ++seen.cards;
                   },
                   [&](RoomLarge const& large) {
                       REQUIRE_FALSE(is_hidden(state, large.card));
                       ++seen.large;
                   },
                   [&](RoomResults const& results) { check_results(state, results, before, seen); },
               },
               view.shown);
    if (std::holds_alternative<BallotEntry>(state.situation)) ++seen.at_ballot;
}

void walk(unsigned seed, Walker::Room room, Seen& seen) {
    CAPTURE(seed, static_cast<int>(room));
    Walker walker(seed, room);
    RoomView before;
    for (int event = 0; event < 6'000; ++event) {
        walker.happens(walker.chooses());
        auto view = room_view(walker.stage.state, before);
        check(walker.stage.state, view, before, seen);
        before = std::move(view);
        if (walker.stage.state.leaving) walker.reopens();
    }
}

/// A room that looks on while things are done.
struct Room : Stage {
    using Stage::Stage;
    RoomView view;

    RoomView const& looks() { return view = room_view(state, view); }
    template <typename Shown>
    Shown const* sees() {
        return std::get_if<Shown>(&looks().shown);
    }
};

Room at_results() {
    Room room;
    room.runs("vote");
    room.votes({2, 1});
    room.votes({1});
    room.opens_console();
    room.goes_to("results");
    room.does(StartStep{});
    return room;
}

}  // namespace

TEST_CASE("whatever a person does, the room sees nothing of it, and no result before its time") {
    Seen seen;
    using enum Walker::Room;
    for (unsigned seed = 11; seed <= 17; ++seed) walk(seed, without_cards, seen);
    for (unsigned seed = 18; seed <= 20; ++seed) walk(seed, with_cards, seen);
    walk(21, following, seen);
    CHECK(seen.results > 3);
    CHECK(seen.kept > 3);
    CHECK(seen.large > 10);
    CHECK(seen.cards > 100);
    CHECK(seen.at_ballot > 10);
}

TEST_CASE("before anything runs the room sees what the workshop is about") {
    Room room;
    CHECK(room.looks().moment == RoomView::Moment::idle);
    CHECK(room.view.title.in("fr") == "Bijoux");
    CHECK(room.view.question.in("fr") == "Vision");
    CHECK(room.view.languages.front() == "ar");
}

TEST_CASE("a running step shows its question, and how many ideas were given") {
    Room room;
    room.runs("ideas");
    room.gives_idea("Une foire");
    CHECK(room.looks().moment == RoomView::Moment::step);
    CHECK(room.view.question.in("fr") == "ideas ?");
    CHECK(room.view.ideas == 1);
    CHECK(std::holds_alternative<std::monostate>(room.view.shown));
}

TEST_CASE("the room sees how many have voted, and not a mark of those who vote") {
    Room room;
    room.runs("vote");
    room.counts(25);
    room.votes({2, 1});
    CHECK(room.looks().turnout == Turnout{1, 25});
    auto const before = room.view;
    room.does(ChooseLanguage{"fr"}, GoOn{}, TouchOption{0}, TouchOption{3});
    REQUIRE(room.shows<BallotEntry>());
    CHECK(room.looks() == before);
    room.does(GoOn{}, CastBallot{});
    CHECK(room.looks().turnout == Turnout{2, 25});
}

TEST_CASE(
    "results that the facilitator shows stay while the console is open, until the next step") {
    Room room = at_results();
    CHECK_FALSE(room.sees<RoomResults>());
    room.does(ShowRoom{});
    REQUIRE(room.sees<RoomResults>());
    CHECK(room.sees<RoomResults>()->counted->results.ballots.size() == 2);
    CHECK(room.sees<RoomResults>()->options.size() == 8);
    room.does(GoBack{});
    REQUIRE(room.shows<Console>());
    CHECK(room.sees<RoomResults>());
    room.does(LockConsole{});
    CHECK(room.sees<RoomResults>());
    room.opens_console();
    room.goes_to("close");
    CHECK_FALSE(room.sees<RoomResults>());
}

TEST_CASE("results that only a visitor looks at are not for the room") {
    Room room = at_results();
    room.does(LockConsole{}, ChooseLanguage{"fr"});
    REQUIRE(room.shows<ResultsView>());
    CHECK_FALSE(room.sees<RoomResults>());
}

TEST_CASE("places that are covered on the touch screen are covered for the room") {
    Room room = at_results();
    room.does(ShowRoom{}, ShowPage{all_covered});
    REQUIRE(room.sees<RoomResults>());
    int const covered = room.sees<RoomResults>()->page;
    CHECK(covered < 0);
    room.does(ShowPage{covered + 1});
    CHECK(room.sees<RoomResults>()->page == covered + 1);
    room.does(GoBack{});
    CHECK(room.sees<RoomResults>()->page == covered + 1);
}

TEST_CASE("the wall shows what is not hidden, and large what the facilitator has chosen") {
    Room room;
    room.runs("ideas");
    room.gives_idea("Une foire");
    room.gives_idea("Un logo");
    room.opens_console();
    room.goes_to("wall");
    room.does(StartStep{});
    REQUIRE(room.sees<RoomCards>());
    CHECK(room.sees<RoomCards>()->cards.size() == 2);
    Id const idea = room.facts<Idea>()[0].id;
    room.does(ShowRoom{}, ChooseIdea{idea});
    REQUIRE(room.sees<RoomLarge>());
    CHECK(room.sees<RoomLarge>()->card.key == to_hex(idea));
    room.does(AskHide{}, HideIdea{"hurtful"});
    REQUIRE(room.sees<RoomCards>());
    CHECK(room.sees<RoomCards>()->cards.size() == 1);
    room.does(ShowHidden{}, ChooseIdea{idea});
    REQUIRE(room.now<WallView>().chosen == idea);
    REQUIRE(room.sees<RoomCards>());
    CHECK(room.sees<RoomCards>()->cards.front().key != to_hex(idea));
}

TEST_CASE("a pause, the time and the end are told to the room") {
    auto agenda = short_workshop();
    agenda.steps[1].minutes = 10;
    Room room(std::move(agenda));
    room.runs("ideas");
    CHECK(room.looks().time == Countdown{Countdown::Unit::minutes, 10});
    room.opens_console();
    room.does(PauseStep{});
    CHECK(room.looks().moment == RoomView::Moment::paused);
    room.goes_to("close");
    room.does(StartStep{});
    room.closes();
    CHECK(room.looks().moment == RoomView::Moment::ended);
}

TEST_CASE("the room sees what the workshop before agreed on, and how far each action is") {
    Following day;
    Room room;
    static_cast<Stage&>(room) = day.stage;
    room.runs("since");
    REQUIRE(room.sees<RoomLarge>());
    CHECK(room.sees<RoomLarge>()->card.key == "statement");
    Id const action = followed_actions(room.state).at(0).planned.id;
    room.opens_console();
    room.does(ShowRoom{}, ShowFollowUp{FollowUpView::As::actions}, OpenProgress{action},
              SetProgress{"done"}, GoBack{});
    REQUIRE(room.sees<RoomCards>());
    CHECK(room.sees<RoomCards>()->cards.size() == 3);
    CHECK(room.sees<RoomCards>()->cards.front().key == to_hex(action));
    CHECK(room.sees<RoomCards>()->cards.front().progress == "done");
}
