#include "catch_any.h"
#include "core/session/stage.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

constexpr Milliseconds moment{1};

Stage writing() {
    Stage stage;
    stage.runs("ideas");
    stage.does(ChooseLanguage{"fr"}, SetTextSize{2}, EditText{"Une foire", 9});
    return stage;
}

}  // namespace

TEST_CASE("somebody who stops is asked, then her things are cleared") {
    Stage stage = writing();
    CHECK(deadline(stage.state) == stage.clock + ask_still_there_after);
    stage.waits(ask_still_there_after - moment);
    CHECK(stage.asks<std::monostate>());
    stage.waits(moment);
    REQUIRE(stage.asks<StillThere>());
    CHECK(stage.now<IdeaEntry>().text == "Une foire");
    CHECK(deadline(stage.state) == stage.clock + clear_after_asking);
    stage.waits(clear_after_asking - moment);
    CHECK(stage.shows<IdeaEntry>());
    stage.waits(moment);
    CHECK(stage.shows<Attract>());
    CHECK(stage.asks<std::monostate>());
    CHECK(stage.state.language == "ar");
    CHECK(stage.state.comfort.text_size == 1);
    CHECK_FALSE(deadline(stage.state));
}

TEST_CASE("any sign of the person ends the question and nothing is lost") {
    Stage stage = writing();
    stage.waits(ask_still_there_after);
    REQUIRE(stage.asks<StillThere>());
    SECTION("I am still here") {
        stage.does(CloseDialog{});
    }
    SECTION("a touch") {
        stage.does(Touched{});
    }
    SECTION("a button beneath, which is not pressed") {
        stage.does(GoBack{});
    }
    CHECK(stage.asks<std::monostate>());
    REQUIRE(stage.shows<IdeaEntry>());
    CHECK(stage.now<IdeaEntry>().text == "Une foire");
    CHECK(deadline(stage.state) == stage.clock + ask_still_there_after);
}

TEST_CASE("who works is not asked") {
    Stage stage = writing();
    for (int minute = 0; minute < 10; ++minute) {
        stage.waits(ask_still_there_after - moment);
        stage.clock -= Milliseconds(100);
        stage.does(Touched{});
        CHECK(stage.asks<std::monostate>());
    }
    CHECK(stage.now<IdeaEntry>().text == "Une foire");
}

TEST_CASE("a late answer comes too late even if no Tick came between") {
    Stage stage = writing();
    stage.waits(ask_still_there_after);
    stage.clock += clear_after_asking;
    stage.does(CloseDialog{});
    CHECK(stage.shows<Attract>());
    CHECK(stage.state.language == "ar");
}

TEST_CASE("an event of a person is itself the answer when no Tick has asked yet") {
    Stage stage = writing();
    stage.clock += ask_still_there_after;
    stage.does(EditText{"Une grande foire", 3});
    CHECK(stage.asks<std::monostate>());
    CHECK(stage.now<IdeaEntry>().text == "Une grande foire");
}

TEST_CASE("every participant's screen is cleared in time") {
    char const* const step = GENERATE("welcome", "ideas", "wall", "vote", "results", "close");
    Stage stage;
    stage.runs(step);
    stage.does(ChooseLanguage{"fr"});
    REQUIRE_FALSE(stage.shows<Attract>());
    SECTION("as it is") {}
    SECTION("with help open") {
        stage.does(ShowHelp{});
    }
    stage.waits(ask_still_there_after);
    CHECK(stage.asks<StillThere>());
    stage.waits(clear_after_asking);
    CHECK(stage.shows<Attract>());
    CHECK(stage.asks<std::monostate>());
}

TEST_CASE("a half-made ballot is cleared in time, also under review") {
    Stage stage;
    stage.runs("vote");
    stage.does(ChooseLanguage{"fr"}, GoOn{}, TouchOption{0});
    SECTION("ballot") {}
    SECTION("review") {
        stage.does(GoOn{});
    }
    stage.waits(ask_still_there_after + clear_after_asking);
    CHECK(stage.shows<Attract>());
    CHECK(stage.facts<Ballot>().empty());
}

TEST_CASE("a thanks goes by itself, counted from when it is shown") {
    Stage stage;
    SECTION("for an idea") {
        stage.runs("ideas");
        stage.does(ChooseLanguage{"fr"}, EditText{"Une", 3});
        stage.answers = false;
        stage.does(GiveIdea{});
    }
    SECTION("for a ballot") {
        stage.runs("vote");
        stage.does(ChooseLanguage{"fr"}, GoOn{}, GoOn{});
        stage.answers = false;
        stage.does(CastBallot{});
    }
    stage.clock += Milliseconds(4'000);  // a slow disk
    stage.happens(Stored{});
    CHECK(deadline(stage.state) == stage.clock + thanks_shown_for);
    stage.waits(thanks_shown_for - moment);
    CHECK_FALSE(stage.shows<Attract>());
    stage.waits(moment);
    CHECK(stage.shows<Attract>());
    CHECK(stage.state.language == "ar");
}

TEST_CASE("help over a thanks can be read in peace") {
    Stage stage;
    stage.runs("ideas");
    stage.does(ChooseLanguage{"fr"}, EditText{"Une", 3}, GiveIdea{}, ShowHelp{});
    stage.waits(ask_still_there_after - moment);
    CHECK(stage.shows<IdeaThanks>());
    CHECK(stage.asks<Help>());
}

TEST_CASE("the PIN pad is left in time, with the digits on it") {
    Stage stage;
    stage.does(AskFacilitator{}, PinDigit{'1'}, PinDigit{'2'});
    stage.waits(ask_still_there_after);
    CHECK(stage.asks<StillThere>());
    stage.waits(clear_after_asking);
    CHECK(stage.shows<Attract>());
}

TEST_CASE("what somebody left at the attract screen is cleared without asking") {
    Stage stage;
    CHECK_FALSE(deadline(stage.state));
    SECTION("a text size") {
        stage.does(SetTextSize{3});
    }
    SECTION("help") {
        stage.does(ShowHelp{});
    }
    REQUIRE(deadline(stage.state) == stage.clock + ask_still_there_after);
    stage.waits(ask_still_there_after);
    CHECK(stage.state.comfort.text_size == 1);
    CHECK(stage.asks<std::monostate>());
    CHECK_FALSE(deadline(stage.state));
}

TEST_CASE("an unattended console is locked") {
    Stage stage;
    stage.opens_console();
    SECTION("console") {}
    SECTION("a question open") {
        stage.does(AskFacilitator{Unlock::Purpose::leave});
    }
    SECTION("help open") {
        stage.does(ShowHelp{});
    }
    SECTION("head count") {
        stage.does(OpenAttendance{}, CellDigit{'4'});
    }
    SECTION("export") {
        stage.does(OpenExport{});
    }
    CHECK(deadline(stage.state) == stage.clock + lock_unattended_after);
    stage.waits(lock_unattended_after - moment);
    CHECK(stage.state.facilitator.unlocked);
    stage.waits(moment);
    CHECK_FALSE(stage.state.facilitator.unlocked);
    CHECK(stage.shows<Attract>());
    CHECK(stage.asks<std::monostate>());
    CHECK_FALSE(deadline(stage.state));
}

TEST_CASE("an action at a console that should be locked is refused, also without a Tick") {
    Stage stage;
    stage.opens_console();
    std::size_t const facts = stage.disk.size();
    stage.clock += lock_unattended_after;
    stage.does(StartStep{});
    CHECK(stage.shows<Attract>());
    CHECK(stage.disk.size() == facts);
}

TEST_CASE("a Tick at the deadline always moves the deadline on") {
    Stage stage;
    stage.runs("vote");
    stage.does(ChooseLanguage{"fr"}, GoOn{});
    for (int step = 0; step < 5; ++step) {
        auto const due = deadline(stage.state);
        if (!due) break;
        stage.clock = *due;
        stage.happens(Tick{});
        auto const next = deadline(stage.state);
        CHECK((!next || *next > *due));
    }
    CHECK(stage.shows<Attract>());
}

TEST_CASE("the flow's time never runs backwards") {
    Stage stage;
    stage.does(Touched{});
    Milliseconds const before = stage.state.now;
    stage.clock -= Milliseconds(500);
    stage.happens(Tick{});
    CHECK(stage.state.now == before);
}
