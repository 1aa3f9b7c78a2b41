#include "app/screens/room_with_kiosk.h"
#include "domain/field.h"
#include "meaning/counted_poll.h"
#include "session/rounds.h"
#include "session/statement.h"
#include "session/update.h"

// A room comes to agree on a whole kiosk: a further round, the statement in two
// languages, no consent, a new version, consent.
using namespace jemaa;

namespace {

std::string without_isolates(std::string text) {
    for (std::string const mark : {"\u2068", "\u2069"})
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark))
            text.erase(at, mark.size());
    return text;
}

void taps(RoomWithKiosk& room, std::vector<std::string> const& keys) {
    for (auto const& key : keys) room.tap(key);
}

void open_console(RoomWithKiosk& room) {
    room.tap("facilitator");
    room.enter_pin("2580");
    room.enter_pin("2580");
    taps(room, {"start_step", "attendance", "cell.0", "pad.2", "save"});
}

// The option of the template, wherever this person's ballot shows it.
std::string place_of(RoomWithKiosk& room, std::string const& key) {
    auto const& entry = std::get<session::BallotEntry>(room.shell->state().situation);
    for (std::size_t i = 0; i < entry.draft.shown.size(); ++i)
        if (entry.draft.shown[i].key == key) return "option." + std::to_string(i);
    return {};
}

void vote(RoomWithKiosk& room, std::string const& two, std::string const& one) {
    taps(room, {"choose.fr", "start"});
    auto const first = place_of(room, two), second = place_of(room, one);
    taps(room, {first, first, second, "review", "cast", "done"});
}

void answer(RoomWithKiosk& room, std::string const& value) {
    taps(room, {"choose.fr", "start", "grade.0." + value, "review", "cast", "done"});
}

void close_and_look(RoomWithKiosk& room) {
    room.unlock();
    taps(room, {"close_vote", "confirm_yes", "next", "start_step", "room", "language.fr"});
}

std::vector<Id> versions(RoomWithKiosk& room) {
    return session::versions_of(room.shell->state().record, "vision");
}

}  // namespace

TEST_CASE("a room votes again and sees what its discussion changed") {
    RoomWithKiosk room(RoomWithKiosk::Sample{"ways-to-agree.toml"});
    open_console(room);
    taps(room, {"next", "start_step", "hand_over"});
    vote(room, "design", "school");
    close_and_look(room);
    CHECK_FALSE(room.sees("changes"));
    taps(room, {"done", "previous"});
    CHECK_FALSE(room.sees("reopen"));  // the result was seen
    taps(room, {"vote_again", "reopen_no", "vote_again", "reopen.discussed", "hand_over"});
    vote(room, "school", "design");
    room.unlock();
    taps(room, {"close_vote", "confirm_yes"});
    CHECK(room.sees("reopen"));  // nobody has seen this one yet
    taps(room, {"next", "room", "language.fr"});
    REQUIRE(room.screen() == "results");
    CHECK(room.finger->value("bar.0") == "2");
    room.tap("changes");
    CHECK(room.finger->name("bar.0") == "Des jeunes qui apprennent le métier");
    CHECK(without_isolates(room.finger->value("bar.0")) == "1 → 2, monte, place 2 → 1");
    CHECK(without_isolates(room.finger->value("bar.1")) == "2 → 1, descend, place 1 → 2");
    room.tap("language.ar");
    CHECK(without_isolates(room.finger->value("bar.0")).find("1 ← 2") != std::string::npos);
    taps(room, {"changes", "done"});
    CHECK(room.shell->state().record.journal.back().action == "show");
}

TEST_CASE("a statement is written by touch, refused, written anew and agreed to") {
    RoomWithKiosk room(RoomWithKiosk::Sample{"ways-to-agree.toml"});
    open_console(room);
    taps(room, {"next", "start_step", "hand_over"});
    vote(room, "design", "school");
    room.unlock();
    taps(room, {"close_vote", "confirm_yes"});
    while (
        room.shell->state()
            .agenda->steps.at(static_cast<std::size_t>(session::current_step(room.shell->state())))
            .key != "vision")
        room.tap("next");
    taps(room, {"start_step", "room"});
    REQUIRE(room.screen() == "statement-entry");
    CHECK_FALSE(room.finger->tap("keep"));  // nothing is written yet
    room.tap("tab.fr");
    auto const& entry = std::get<session::StatementEntry>(room.shell->state().situation);
    CHECK_FALSE(entry.reminder);  // the second vote was never held
    room.type("nos bijoux", "fr");
    room.tap("tab.ar");
    room.type("حلينا", "ar");
    room.tap("keep");
    REQUIRE(room.screen() == "statement");
    CHECK(room.finger->value("statement").find("1") != std::string::npos);
    REQUIRE(versions(room).size() == 1);
    CHECK(session::statement_words(room.shell->state().record, versions(room)[0]).in("fr") ==
          "nos bijoux");

    taps(room, {"back", "next", "start_step", "hand_over", "choose.fr", "start"});
    CHECK(room.finger->name("statement") == "nos bijoux");
    taps(room, {"grade.0.1", "review"});
    CHECK(room.finger->name("statement") == "nos bijoux");
    taps(room, {"cast", "done"});
    close_and_look(room);
    CHECK(room.finger->name("statement") == "nos bijoux");
    CHECK_FALSE(ui::find(room.ui->elements(), "bar.0")->selected);

    taps(room, {"done", "previous", "previous", "reopen", "reopen.room", "room", "tab.fr"});
    room.type(" partout", "fr");
    taps(room, {"keep", "version.previous"});
    CHECK(room.finger->name("statement") == "nos bijoux");
    taps(room, {"back", "next", "start_step", "hand_over"});
    answer(room, "5");
    room.unlock();
    taps(room, {"close_vote", "confirm_yes", "next", "room", "language.fr"});
    CHECK(room.finger->name("statement") == "nos bijoux partout");
    CHECK(room.finger->value("statement") == "Version 2");
    CHECK(ui::find(room.ui->elements(), "bar.0")->selected);
    CHECK(session::closed_rounds(room.shell->state().record, "consent").size() == 2);
}

TEST_CASE("a kiosk that stops in the middle of a second round goes on in it") {
    RoomWithKiosk room(RoomWithKiosk::Sample{"ways-to-agree.toml"});
    open_console(room);
    taps(room, {"next", "start_step", "hand_over"});
    vote(room, "design", "school");
    close_and_look(room);
    taps(room, {"done", "previous", "vote_again", "reopen.flawed", "hand_over"});
    vote(room, "house", "school");
    room.close();
    room.open();
    CHECK(session::rounds_of(room.shell->state().record, "themes").size() == 2);
    CHECK(session::ballots_cast(room.shell->state().record, "themes") == 1);
    vote(room, "house", "export");
    CHECK(session::ballots_cast(room.shell->state().record, "themes") == 2);
}
