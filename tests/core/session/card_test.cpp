#include "session/card.h"

#include <set>

#include "catch_any.h"
#include "core/session/stage.h"
#include "domain/card_code.h"
#include "domain/field.h"

using namespace jemaa;
using namespace jemaa::session;

using Trouble = CardEntry::Trouble;

namespace {

// The running vote on the first of two kiosks with twelve cards each.
Stage with_cards() {
    Stage stage(short_workshop(), 2, 12);
    stage.runs("vote");
    return stage;
}

int foreign_number(Stage const& stage) {
    for (auto const& [id, card] : stage.state.record.cards)
        if (card.kiosk != stage.state.record.kiosk.id) return card.number;
    throw std::logic_error("no foreign card");
}

int unknown_number(Stage const& stage) {
    int number = 0;
    while (stage.state.record.cards.contains(card_id(stage.state.record.workshop.id, number)))
        ++number;
    return number;
}

Trouble trouble(Stage const& stage) {
    return stage.now<CardEntry>().trouble;
}

void cast(Stage& stage) {
    stage.does(GoOn{}, TouchOption{0}, GoOn{}, CastBallot{});
}

}  // namespace

TEST_CASE("where a kiosk has no cards none is asked for") {
    Stage stage;
    stage.runs("vote");
    stage.does(ChooseLanguage{"fr"});
    CHECK(stage.shows<Invite>());
}

TEST_CASE("a card lets one person vote, and is used up in the act that stores the ballot") {
    Stage stage = with_cards();
    int const number = stage.card_numbers().at(3);
    stage.shows_card(number);
    REQUIRE(stage.shows<Invite>());
    CHECK(stage.facts<CardUse>().empty());
    cast(stage);
    REQUIRE(stage.shows<BallotThanks>());
    auto const& stored = std::get<StoreFacts>(stage.asked.back()).facts;
    REQUIRE(stored.size() == 2);
    auto const& ballot = std::get<Ballot>(stored[0]);
    auto const& use = std::get<CardUse>(stored[1]);
    CHECK(use.poll == ballot.poll);
    CHECK(use.card == card_id(stage.state.record.workshop.id, number));
    CHECK(use.id == card_use_id(use.poll, use.card));
    CHECK(cards_used(stage.state.record, "vote") == 1);
}

TEST_CASE("a card votes once in a poll, also after the kiosk started again") {
    Stage stage = with_cards();
    int const number = stage.card_numbers().front();
    stage.shows_card(number);
    cast(stage);
    stage.does(GoOn{});
    stage.shows_card(number);
    CHECK(trouble(stage) == Trouble::used);
    stage.state = stage.opened_again();
    stage.shows_card(number);
    CHECK(trouble(stage) == Trouble::used);
}

TEST_CASE("mistyped, unknown and foreign codes are told apart") {
    Stage stage = with_cards();
    stage.shows_card(unknown_number(stage));
    CHECK(trouble(stage) == Trouble::unknown);
    auto wrong = card_code(stage.card_numbers().front());
    wrong[2] = wrong[2] == '9' ? '0' : static_cast<char>(wrong[2] + 1);
    stage.types_code(wrong);  // the next digit begins a new code
    CHECK(trouble(stage) == Trouble::mistyped);
    stage.types_code("123");
    CHECK(trouble(stage) == Trouble::mistyped);
    stage.types_code(card_code(foreign_number(stage)));
    CHECK(trouble(stage) == Trouble::foreign);
    CHECK(stage.now<CardEntry>().kiosk == "Kiosk 2");
    stage.types_code(card_code(stage.card_numbers().front()));
    CHECK(stage.shows<Invite>());
}

TEST_CASE("a wrong code can be mended from its end") {
    Stage stage = with_cards();
    auto const code = card_code(stage.card_numbers().front());
    auto wrong = code;
    wrong.back() = wrong.back() == '9' ? '0' : static_cast<char>(wrong.back() + 1);
    stage.does(ChooseLanguage{"fr"});
    stage.types_code(wrong);
    CHECK(trouble(stage) == Trouble::mistyped);
    stage.does(CardErase{}, CardDigit{code.back()}, CardDigit{'1'}, CardSubmit{});
    CHECK(stage.shows<Invite>());
}

TEST_CASE("four pictograms are as good as digits") {
    Stage stage = with_cards();
    auto const signs = pictograms_of(stage.card_numbers().at(5));
    stage.does(ChooseLanguage{"ar"}, CardDigit{'4'}, CardByPictograms{true}, CardDigit{'4'},
               CardPictogram{99});
    for (std::size_t const sign : signs) stage.does(CardPictogram{sign});
    stage.does(CardErase{}, CardPictogram{signs[3]}, CardPictogram{0});
    CHECK(stage.now<CardEntry>().pictograms == std::vector(signs.begin(), signs.end()));
    stage.does(CardSubmit{});
    CHECK(stage.shows<Invite>());
}

TEST_CASE("when the disk is full neither ballot nor card use is kept, and both on another try") {
    Stage stage = with_cards();
    int const number = stage.card_numbers().front();
    stage.shows_card(number);
    stage.disk_is_full = true;
    cast(stage);
    REQUIRE(stage.state.saving);
    CHECK(stage.facts<CardUse>().empty());
    stage.disk_is_full = false;
    stage.does(RetrySave{});
    CHECK(stage.shows<BallotThanks>());
    CHECK(stage.facts<CardUse>().size() == 1);
    CHECK(stage.facts<Ballot>().size() == 1);
}

TEST_CASE("who goes away leaves the card unused and unknown to the next") {
    Stage stage = with_cards();
    int const number = stage.card_numbers().front();
    stage.shows_card(number);
    stage.does(GoOn{}, TouchOption{1});
    stage.waits(ask_still_there_after + clear_after_asking);
    REQUIRE(stage.shows<Attract>());
    stage.does(ChooseLanguage{"fr"});
    REQUIRE(stage.shows<CardEntry>());
    CHECK(stage.now<CardEntry>().digits.empty());
    stage.does(GoBack{});
    stage.shows_card(number);
    cast(stage);
    stage.waits(thanks_shown_for);
    CHECK(stage.shows<Attract>());
    CHECK(stage.facts<Ballot>().size() == 1);
}

TEST_CASE("after five wrong codes nobody can try another for ten seconds") {
    Stage stage = with_cards();
    auto const right = card_code(stage.card_numbers().front());
    stage.does(ChooseLanguage{"fr"});
    for (int i = 0; i < 9; ++i) stage.types_code("12345678");  // mistyped: no try
    CHECK(stage.state.card_guard.retry_at <= stage.state.now);
    for (int i = 0; i < free_card_tries; ++i) {
        CHECK(stage.state.card_guard.retry_at <= stage.state.now);
        stage.types_code(card_code(unknown_number(stage)));
    }
    stage.types_code(right);
    CHECK(trouble(stage) == Trouble::unknown);
    stage.does(GoBack{}, ChooseLanguage{"fr"});  // leaving helps nobody
    stage.types_code(right);
    CHECK(stage.now<CardEntry>().digits.empty());
    CHECK(deadline(stage.state) == stage.state.card_guard.retry_at);
    stage.waits(card_pause);
    stage.types_code(right);
    CHECK(stage.shows<Invite>());
}

TEST_CASE("with cards the head count is no limit, without it is") {
    Stage stage(short_workshop(), 1, 3);
    stage.counts(1);
    stage.runs("vote");
    for (int const number : stage.card_numbers()) {
        stage.shows_card(number);
        cast(stage);
        stage.does(GoOn{});
    }
    CHECK(stage.facts<Ballot>().size() == 3);
    Stage open;
    open.counts(1);
    open.runs("vote");
    open.votes({1});
    open.does(ChooseLanguage{"fr"});
    CHECK(open.now<Waiting>().why == Waiting::Why::all_voted);
}

TEST_CASE("a ballot that was begun without a card is not cast once there are cards") {
    Stage stage;
    stage.runs("vote");
    stage.does(ChooseLanguage{"fr"}, GoOn{}, TouchOption{0}, GoOn{});
    Card const card{card_id(stage.state.record.workshop.id, 7), stage.state.record.kiosk.id, 7};
    apply(stage.state.record, card);
    stage.does(CastBallot{});
    CHECK(stage.shows<CardEntry>());
    CHECK(stage.facts<Ballot>().empty());
}

TEST_CASE("kiosks of one workshop never draw the same number, without talking") {
    Stage stage(short_workshop(), 3, 40);
    std::set<int> numbers;
    std::size_t drawn = 0;
    Record record = stage.state.record;
    for (auto const& [id, card] : record.cards) numbers.insert(card.number), ++drawn;
    for (auto const& [id, kiosk] : stage.state.record.kiosks) {
        record.kiosk = kiosk;
        Chance chance(Seed{static_cast<std::uint8_t>(drawn)});
        for (Card const& card : further_cards(record, 200, chance)) {
            CHECK(card.kiosk == id);
            CHECK(card.id == card_id(record.workshop.id, card.number));
            numbers.insert(card.number);
            ++drawn;
        }
    }
    CHECK(drawn == 3 * 240);
    CHECK(numbers.size() == drawn);
}

TEST_CASE("a kiosk has so many cards and no more") {
    Stage stage;
    Record record = stage.state.record;
    Chance chance(Seed{1});
    for (Card const& card : further_cards(record, most_cards - 1, chance)) apply(record, card);
    CHECK(further_cards(record, 10, chance).size() == 1);
}
