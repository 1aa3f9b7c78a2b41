#include <fstream>

#include "app/screens/room_with_kiosk.h"
#include "domain/card_code.h"
#include "session/card.h"

// Voting cards as people use them, on a whole kiosk without a window.
using namespace jemaa;

namespace {

void make_cards(RoomWithKiosk& room) {
    room.unlock();
    room.tap("cards");
    room.tap("make_ten");
}

std::vector<int> numbers_of(RoomWithKiosk const& room) {
    std::vector<int> numbers;
    for (auto const& card : session::own_cards(room.shell->state().record))
        numbers.push_back(card.number);
    return numbers;
}

void enter_digits(RoomWithKiosk& room, std::string const& code) {
    for (char const digit : code) room.tap(std::string("pad.") + digit);
    room.tap("use_card");
}

void cast(RoomWithKiosk& room) {
    for (auto const* key : {"start", "option.0", "review", "cast"}) room.tap(key);
    CHECK(room.screen() == "ballot-thanks");
    room.tap("done");
}

// Ten cards, and the vote runs.
RoomWithKiosk& with_cards(RoomWithKiosk& room) {
    room.open_ideas();
    make_cards(room);
    room.tap("back");
    room.tap("hand_over");
    room.open_vote();
    return room;
}

}  // namespace

TEST_CASE("cards are made on the console and printed to this kiosk") {
    RoomWithKiosk room;
    room.open_ideas();
    make_cards(room);
    CHECK(room.finger->value("cards") == "10");
    std::size_t last = 0;
    while (room.sees("target." + std::to_string(last + 1))) ++last;
    room.tap("target." + std::to_string(last));
    CHECK(room.sees("export.done"));
    auto const* panel = std::get_if<session::VotingCards>(&room.shell->state().situation);
    REQUIRE(panel);
    std::string head(5, ' ');
    std::ifstream(panel->written, std::ios::binary).read(head.data(), 5);
    CHECK(head == "%PDF-");
    room.tap("target." + std::to_string(last));  // again: beside the first
    CHECK(room.sees("export.done"));
}

TEST_CASE("one card votes with digits, another with pictures, each once") {
    RoomWithKiosk room;
    auto const numbers = numbers_of(with_cards(room));
    room.tap("choose.fr");
    CHECK(room.screen() == "card");
    enter_digits(room, card_code(numbers[0]));
    cast(room);
    room.tap("choose.ar");
    room.tap("other_pad");
    for (std::size_t const sign : pictograms_of(numbers[1]))
        room.tap("sign." + std::to_string(sign));
    room.tap("use_card");
    cast(room);
    room.tap("choose.fr");
    enter_digits(room, card_code(numbers[0]));
    CHECK(room.finger->name("trouble").find("déjà voté") != std::string::npos);
    room.tap("back");
    room.unlock();
    room.tap("cards");
    CHECK(room.finger->value("used") == "2/10");
}

TEST_CASE("everything that a scanner types within one frame counts") {
    RoomWithKiosk room;
    auto const numbers = numbers_of(with_cards(room));
    auto const scan = [&] {
        for (char const digit : card_code(numbers[2]))
            room.ui->type({ui::KeyStroke::Kind::letter, std::string(1, digit)});
        room.ui->type({ui::KeyStroke::Kind::enter, {}});
        room.headless->settle();
    };
    scan();  // nobody stands there
    CHECK(room.screen() == "attract");
    room.tap("choose.fr");
    room.tap("other_pad");  // also while the pictures are shown
    scan();
    CHECK(room.screen() == "invite");
}

TEST_CASE("cards outlive the kiosk's end, and so does that one has voted") {
    RoomWithKiosk room;
    auto const numbers = numbers_of(with_cards(room));
    room.tap("choose.fr");
    enter_digits(room, card_code(numbers[4]));
    cast(room);
    room.close();
    room.open();
    CHECK(numbers_of(room) == numbers);
    room.tap("choose.fr");
    enter_digits(room, card_code(numbers[4]));
    CHECK(room.screen() == "card");
    CHECK(room.sees("trouble"));
}
