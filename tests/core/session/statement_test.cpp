#include "session/statement.h"

#include "catch_any.h"
#include "core/session/voting_room.h"
#include "domain/field.h"
#include "meaning/counted_poll.h"

namespace jemaa::session {
namespace {

// The room has voted and the facilitator is about to write.
Stage writing() {
    Stage stage(vision_workshop());
    stage.runs("vote");
    stage.votes({2, 1});
    stage.opens_console();
    stage.closes();
    goes_and_starts(stage, "statement");
    return stage;
}

std::vector<Id> versions(Stage const& stage) {
    return versions_of(stage.state.record, "statement");
}

std::string words(Stage const& stage, std::size_t version, std::string const& language = "fr") {
    return statement_words(stage.state.record, versions(stage).at(version)).in(language);
}

}  // namespace

TEST_CASE("a statement is written in each language and kept as a version") {
    Stage stage = writing();
    stage.does(ShowRoom{});
    REQUIRE(stage.shows<StatementEntry>());
    CHECK_FALSE(may_keep(stage.state, stage.now<StatementEntry>()));
    stage.does(ChooseKeyboard{"fr"}, EditText{"Nos bijoux", 10}, ChooseKeyboard{"ar"});
    CHECK(stage.now<StatementEntry>().text.empty());
    stage.does(EditText{"حلينا", 10}, ChooseKeyboard{"fr"});
    CHECK(stage.now<StatementEntry>().text == "Nos bijoux");
    stage.does(KeepStatement{});
    REQUIRE(stage.shows<StatementView>());
    REQUIRE(versions(stage).size() == 1);
    CHECK(words(stage, 0) == "Nos bijoux");
    CHECK(words(stage, 0, "ar") == "حلينا");
    CHECK(stage.state.record.journal.back().action == "statement");
    CHECK(stage.state.record.journal.back().detail == "1");
    CHECK(versions_of(stage.opened_again().record, "statement") == versions(stage));
}

TEST_CASE("the options that the room put first stand beside the words") {
    Stage stage = writing();
    stage.does(ShowRoom{});
    REQUIRE(stage.shows<StatementEntry>());
    REQUIRE(stage.now<StatementEntry>().reminder);
    CHECK(stage.now<StatementEntry>().reminder->results.ballots.size() == 1);
    CHECK(was_shown(stage.state.record, poll_id(stage.state.record, "vote")));
}

TEST_CASE("a new version begins with the words of the last, and both are kept") {
    Stage stage = writing();
    keeps(stage, "Nos bijoux");
    stage.does(ShowRoom{}, ChooseKeyboard{"fr"});
    CHECK(stage.now<StatementEntry>().text == "Nos bijoux");
    stage.does(KeepStatement{});  // nothing was changed
    CHECK(versions(stage).size() == 1);
    stage.does(EditText{"Nos bijoux, partout", 4}, KeepStatement{}, KeepStatement{});
    REQUIRE(versions(stage).size() == 2);
    CHECK(words(stage, 0) == "Nos bijoux");
    CHECK(words(stage, 1) == "Nos bijoux, partout");
    stage.does(ShowVersion{1});
    CHECK(stage.now<StatementView>().version == 1);
    stage.does(ShowVersion{99});
    CHECK(stage.now<StatementView>().version == 2);
}

TEST_CASE("what is written is not lost when the screen is left") {
    Stage stage = writing();
    stage.does(ShowRoom{}, ChooseKeyboard{"fr"}, EditText{"Nos bij", 7});
    SECTION("by going back") {
        stage.does(GoBack{});
    }
    SECTION("because nobody touched it") {
        stage.waits(lock_unattended_after + Milliseconds(1));
        CHECK(stage.shows<Attract>());
        stage.opens_console();
    }
    stage.does(ShowRoom{}, ChooseKeyboard{"fr"});
    CHECK(stage.now<StatementEntry>().text == "Nos bij");
}

TEST_CASE("a version that could not be stored stays on the screen") {
    Stage stage = writing();
    stage.does(ShowRoom{}, ChooseKeyboard{"fr"}, EditText{"Nos bijoux", 10});
    stage.disk_is_full = true;
    stage.does(KeepStatement{}, GiveUpSave{});
    REQUIRE(stage.shows<StatementEntry>());
    CHECK(stage.now<StatementEntry>().text == "Nos bijoux");
    CHECK(versions(stage).empty());
    stage.disk_is_full = false;
    stage.does(KeepStatement{});
    CHECK(versions(stage).size() == 1);
}

TEST_CASE("a statement holds 400 letters of any script, and no more") {
    Stage stage = writing();
    stage.does(ShowRoom{}, ChooseKeyboard{"ar"});
    std::string longest;
    for (std::size_t i = 0; i < longest_statement; ++i) longest += "ش";
    stage.does(EditText{longest, 0}, EditText{longest + "ش", 0});
    CHECK(stage.now<StatementEntry>().text == longest);
    stage.does(KeepStatement{});
    CHECK(words(stage, 0, "ar") == longest);
}

TEST_CASE("only the facilitator writes, and only while the step runs") {
    Stage stage = writing();
    keeps(stage, "Nos bijoux");
    SECTION("a visitor reads") {
        stage.does(LockConsole{}, ChooseLanguage{"fr"}, WriteStatement{}, KeepStatement{});
        CHECK(stage.shows<StatementView>());
        CHECK_FALSE(stage.now<StatementView>().for_room);
    }
    SECTION("a closed step is read") {
        stage.does(CloseStep{}, ShowRoom{}, WriteStatement{});
        CHECK(stage.shows<StatementView>());
    }
    CHECK(versions(stage).size() == 1);
}

TEST_CASE("keeping a version can be taken back") {
    Stage stage = writing();
    keeps(stage, "Nos bijoux");
    keeps(stage, "Autre chose");
    stage.does(UndoAction{});
    REQUIRE(versions(stage).size() == 1);
    CHECK(words(stage, 0) == "Nos bijoux");
}

TEST_CASE("two kiosks that each keep a version while apart lose none of them") {
    Stage stage = writing();
    keeps(stage, "Ensemble");
    Stage other = stage;
    other.clock += Milliseconds(500);
    keeps(stage, "Ici");
    other.happens(Tick{});
    keeps(other, "Là-bas");
    auto const unite = [](Record one, Stage const& from) {
        for (auto const& [id, fact] : from.disk)
            if (!std::holds_alternative<Ballot>(fact)) apply(one, fact);
        return one;
    };
    Record const here = unite(stage.state.record, other), there = unite(other.state.record, stage);
    CHECK(versions_of(here, "statement").size() == 3);
    CHECK(versions_of(here, "statement") == versions_of(there, "statement"));
}

TEST_CASE("a vote of consent asks about each version in a poll of its own") {
    Stage stage = writing();
    stage.goes_to("consent");
    stage.does(StartStep{});
    CHECK(stage.status("consent") != field::running);  // there is nothing to ask yet
    stage.goes_to("statement");
    stage.does(AskReopen{}, ReopenStep{"mistake"});
    keeps(stage, "Nos bijoux");
    stage.goes_to("consent");
    stage.does(StartStep{}, StartStep{}, LockConsole{});
    auto const rounds = [&] { return rounds_of(stage.state.record, "consent"); };
    REQUIRE(rounds().size() == 1);
    CHECK(rounds()[0].poll.key == to_hex(versions(stage)[0]));
    auto const options = options_of(stage.state, "consent");
    REQUIRE(options.size() == 1);
    CHECK(option_title(stage.state, options[0], "fr") == "Nos bijoux");
    answers(stage, 1);
    stage.opens_console();
    stage.closes();
    stage.does(StartStep{});  // the same version is not asked about twice
    CHECK(stage.status("consent") == field::closed);

    goes_and_starts(stage, "agreed");
    stage.does(ShowRoom{}, GoBack{});
    stage.goes_to("statement");
    stage.does(AskReopen{}, ReopenStep{"room"});
    keeps(stage, "Nos bijoux, ensemble");
    stage.goes_to("consent");
    stage.does(StartStep{});
    REQUIRE(rounds().size() == 2);
    CHECK(rounds()[1].number == 2);
    CHECK(stage.status("consent") == field::running);
    CHECK(ballots_cast(stage.state.record, "consent") == 0);
    CHECK(closed_rounds(stage.state.record, "consent").size() == 1);
    CHECK(stage.opened_again().record.polls == stage.state.record.polls);
    stage.does(LockConsole{});
    answers(stage, 5);
    stage.opens_console();
    goes_and_starts(stage, "agreed");
    stage.does(ShowRoom{});
    CHECK(stage.now<ResultsView>().poll == rounds()[1].poll.id);
    CHECK(stage.now<ResultsView>().former.is_nil());
}

TEST_CASE("a version made while people vote is asked about next, not now") {
    Stage stage = writing();
    keeps(stage, "Nos bijoux");
    stage.goes_to("consent");
    stage.does(StartStep{}, PreviousStep{}, AskReopen{}, ReopenStep{"room"});
    keeps(stage, "Autre chose");
    stage.does(NextStep{});
    CHECK(stage.current() == "consent");
    CHECK(rounds_of(stage.state.record, "consent").size() == 1);
    CHECK(option_title(stage.state, options_of(stage.state, "consent")[0], "fr") == "Nos bijoux");
    stage.closes();
    stage.does(StartStep{});
    CHECK(rounds_of(stage.state.record, "consent").size() == 2);
}

}  // namespace jemaa::session
