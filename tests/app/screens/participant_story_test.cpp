#include <algorithm>

#include "app/screens/room_with_kiosk.h"
#include "session/update.h"

using namespace jemaa;

namespace {

PollResults results_of(RoomWithKiosk& room) {
    Id const poll = session::poll_id(room.shell->state().record, "vote");
    return room.store->results(poll).value();
}

int dots_on(Ballot const& ballot) {
    int dots = 0;
    for (auto const& mark : ballot.marks) dots += mark.value;
    return dots;
}

// Where a word could have been left behind for the next person.
bool anything_left(RoomWithKiosk const& room, std::string const& needle) {
    auto const& elements = room.ui->elements();
    return std::any_of(elements.begin(), elements.end(), [&](ui::Element const& e) {
        return e.name.find(needle) != std::string::npos ||
               e.value.find(needle) != std::string::npos;
    });
}

}  // namespace

TEST_CASE("a participant gives an idea in Arabic, and it is on disk before she is thanked") {
    RoomWithKiosk room;
    room.open_ideas();
    room.tap("choose.ar");
    CHECK(room.finger->name("title") == "بعد خمس سنوات، كيف يكون تجمّعنا؟");
    room.tap("pictogram.💍");
    room.type("سوق لنا", "ar");
    room.tap("give");
    CHECK(room.screen() == "idea-thanks");
    room.close();
    room.open();
    auto const ideas = session::ideas_of(room.shell->state().record, "ideas");
    REQUIRE(ideas.size() == 1);
    CHECK(ideas[0].text == "سوق لنا");
    CHECK(ideas[0].pictogram == "💍");
    CHECK(ideas[0].language == "ar");
}

TEST_CASE("an empty idea cannot be given") {
    RoomWithKiosk room;
    room.open_ideas();
    room.tap("choose.fr");
    CHECK_FALSE(room.finger->tap("give"));
    room.type("  ", "fr");
    CHECK_FALSE(room.finger->tap("give"));
    room.tap("pictogram.🎓");
    room.tap("pictogram.🎓");  // taken away again
    CHECK_FALSE(room.finger->tap("give"));
    room.tap("pictogram.🎓");
    room.tap("give");
    CHECK(room.screen() == "idea-thanks");
}

TEST_CASE("three ideas a person, not four") {
    RoomWithKiosk room;
    room.open_ideas();
    room.tap("choose.en");
    for (int i = 0; i < 3; ++i) {
        if (i > 0) room.tap("another");
        room.tap("pictogram.🌱");
        room.tap("give");
    }
    CHECK_FALSE(room.sees("another"));
    CHECK(session::ideas_of(room.shell->state().record, "ideas").size() == 3);
}

TEST_CASE("switching the language keeps what was typed and chosen") {
    RoomWithKiosk room;
    room.open_ideas();
    room.tap("choose.fr");
    room.tap("pictogram.🎓");
    room.type("Une école", "fr");
    room.tap("language.ar");
    CHECK(room.finger->value("idea.text") == "Une école");
    CHECK(ui::find(room.ui->elements(), "pictogram.🎓")->selected);
    CHECK(room.finger->name("give") == "أعطِ هذه الفكرة");
}

TEST_CASE("accents, capitals, digits and the cursor work on the French keyboard") {
    RoomWithKiosk room;
    room.open_ideas();
    room.tap("choose.fr");
    room.type("É20 ça!", "fr");
    CHECK(room.finger->value("idea.text") == "É20 ça!");
    room.tap("key.left");
    room.tap("key.erase");
    CHECK(room.finger->value("idea.text") == "É20 ç!");
    room.tap("key.à");
    CHECK(room.finger->value("idea.text") == "É20 çà!");
}

TEST_CASE(
    "a participant votes in Arabic, changes her mind, casts, and the next finds nothing of hers") {
    RoomWithKiosk room;
    room.open_ideas();
    room.open_vote();
    room.tap("choose.ar");
    room.tap("sight");
    room.tap("text_size.2");
    room.tap("contrast.dark");
    room.tap("low");
    room.tap("comfort_done");
    room.tap("start");
    for (auto const* key : {"option.0", "option.0", "option.0", "option.1", "option.1"})
        room.tap(key);
    room.tap("review");
    CHECK(room.finger->value("choice.0") == "3 نقاط");
    room.tap("change");
    CHECK(room.finger->value("option.0") == "3 نقاط");  // the draft is as she left it
    room.tap("remove.0");
    room.tap("option.4");
    room.tap("review");
    room.tap("cast");
    CHECK(room.screen() == "ballot-thanks");
    auto const cast = results_of(room).ballots;
    REQUIRE(cast.size() == 1);
    CHECK(dots_on(cast[0]) == 5);
    room.tap("done");

    CHECK(room.screen() == "attract");
    CHECK(room.shell->state().language == "ar");  // the kiosk's own first language
    room.tap("choose.fr");
    CHECK(room.shell->state().comfort == Comfort{});
    room.tap("start");
    for (int i = 0; i < 6; ++i) {
        INFO(i);
        CHECK(room.finger->value("option." + std::to_string(i)) == "0 point");
        CHECK_FALSE(room.sees("remove." + std::to_string(i)));
    }
}

TEST_CASE("a person who walks away leaves nothing behind") {
    RoomWithKiosk room;
    room.open_ideas();
    room.tap("choose.fr");
    room.type("secret", "fr");
    room.pass(session::ask_still_there_after);
    CHECK(room.sees("still_here"));
    CHECK_FALSE(room.finger->tap("give"));  // lies under the question
    room.pass(session::clear_after_asking);
    CHECK(room.screen() == "attract");
    room.tap("choose.fr");
    CHECK(room.finger->value("idea.text").empty());
    CHECK_FALSE(anything_left(room, "secret"));
}

TEST_CASE("a person who is still there goes on where she was") {
    RoomWithKiosk room;
    room.open_ideas();
    room.tap("choose.fr");
    room.type("mon", "fr");
    room.pass(session::ask_still_there_after);
    room.tap("still_here");
    CHECK(room.finger->value("idea.text") == "mon");
}

TEST_CASE("over-votes are refused with a sign, never corrected silently") {
    RoomWithKiosk room;
    room.open_ideas();
    room.open_vote();
    room.tap("choose.fr");
    room.tap("start");
    for (int i = 0; i < 3; ++i) room.tap("option.0");
    CHECK_FALSE(room.sees("blocked"));
    room.tap("option.0");
    CHECK(room.finger->name("blocked") == "Cette carte ne prend pas plus de 3 points.");
    CHECK(room.finger->value("option.0") == "3 points");
    for (auto const* key : {"option.1", "option.1", "option.1", "option.2"}) room.tap(key);
    CHECK(room.finger->value("left") == "0");
    room.tap("option.3");
    CHECK(room.sees("blocked"));
    CHECK(room.finger->value("option.3") == "0 point");
    room.tap("remove.1");
    CHECK_FALSE(room.sees("blocked"));
    room.tap("option.3");
    CHECK(room.finger->value("option.3") == "1 point");
}

TEST_CASE("a blank ballot is said to be blank and is counted") {
    RoomWithKiosk room;
    room.open_ideas();
    room.open_vote();
    room.tap("choose.fr");
    room.tap("start");
    room.tap("review");
    CHECK(room.finger->name("sentence").find("bulletin blanc") != std::string::npos);
    room.tap("cast");
    auto const cast = results_of(room).ballots;
    REQUIRE(cast.size() == 1);
    CHECK(dots_on(cast[0]) == 0);
}

TEST_CASE("when everybody has voted, nobody can vote again") {
    RoomWithKiosk room;
    room.open_ideas(2);
    room.open_vote();
    for (int i = 0; i < 2; ++i) {
        for (auto const* key : {"choose.fr", "start", "option.0", "review", "cast", "done"})
            room.tap(key);
    }
    room.tap("choose.fr");
    CHECK(room.screen() == "waiting");
    CHECK(room.finger->name("title") == "Tout le monde a voté");
    CHECK(results_of(room).ballots.size() == 2);
}

TEST_CASE("a failed write keeps the ballot on the screen, and trying again stores it once") {
    RoomWithKiosk room;
    room.open_ideas();
    room.open_vote();
    for (auto const* key : {"choose.fr", "start", "option.0", "option.1", "review"}) room.tap(key);
    room.failing = Error{ErrorCode::disk_full, "/data/batna.jemaa", "no space left"};
    room.tap("cast");
    CHECK(room.screen() == "review");
    CHECK(room.finger->name("dialog").find("Pas encore enregistré") != std::string::npos);
    CHECK(results_of(room).ballots.empty());
    room.failing = Error{ErrorCode::disk_full, "/data/batna.jemaa", "no space left"};
    room.tap("retry_save");
    CHECK(room.screen() == "review");
    room.tap("retry_save");
    CHECK(room.screen() == "ballot-thanks");
    CHECK(results_of(room).ballots.size() == 1);
    CHECK(room.shell->state().record.ballots.begin()->second == 1);
}

TEST_CASE("after a failed write one can also go back, with everything kept") {
    RoomWithKiosk room;
    room.open_ideas();
    room.tap("choose.fr");
    room.type("une fleur", "fr");
    room.failing = Error{ErrorCode::write_failed, "/data/batna.jemaa", "I/O error"};
    room.tap("give");
    room.tap("give_up_save");
    CHECK(room.screen() == "idea");
    CHECK(room.finger->value("idea.text") == "une fleur");
    room.tap("give");
    CHECK(room.screen() == "idea-thanks");
}

TEST_CASE("the order of options differs between people, and each is shown once") {
    RoomWithKiosk room;
    room.open_ideas(9);
    room.open_vote();
    std::vector<std::string> firsts;
    for (int person = 0; person < 8; ++person) {
        room.tap("choose.fr");
        room.tap("start");
        std::vector<std::string> names;
        for (int i = 0; i < 6; ++i)
            names.push_back(room.finger->name("option." + std::to_string(i)));
        firsts.push_back(names[0]);
        std::sort(names.begin(), names.end());
        CHECK(std::unique(names.begin(), names.end()) == names.end());
        room.tap("back");
        room.tap("back");
    }
    // Eight times the same of six by chance: once in 280,000.
    CHECK(std::count(firsts.begin(), firsts.end(), firsts[0]) < 8);
}
