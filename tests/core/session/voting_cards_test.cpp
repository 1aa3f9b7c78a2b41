#include "catch_any.h"
#include "core/session/stage.h"
#include "session/card.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

WriteCards const& last_print(Stage const& stage) {
    return std::get<WriteCards>(stage.asked.back());
}

}  // namespace

TEST_CASE("the facilitator makes cards and prints them, the new ones by themselves") {
    Stage stage;
    stage.opens_console();
    stage.does(OpenCards{}, PrintCards{"/x.pdf"});
    CHECK(stage.times_asked<WriteCards>() == 0);  // there are none
    stage.does(MakeCards{10});
    CHECK(stage.facts<Card>().size() == 10);
    CHECK(stage.journal().back() == "cards");
    stage.does(PrintCards{"/x.pdf"});
    CHECK(last_print(stage).sheet.numbers.size() == 10);
    CHECK(last_print(stage).sheet.kiosk == "Kiosk 1");
    CHECK(stage.now<VotingCards>().written == "/x.pdf");
    stage.does(GoBack{}, OpenCards{}, MakeCards{2}, PrintCards{"/y.pdf"});
    CHECK(last_print(stage).sheet.numbers.size() == 2);
    stage.does(GoBack{}, OpenCards{}, PrintCards{"/z.pdf"});
    auto const& all = last_print(stage).sheet.numbers;
    CHECK(all.size() == 12);
    CHECK(std::is_sorted(all.begin(), all.end()));
}

TEST_CASE("a stick that is full is told, and the cards are still there") {
    Stage stage;
    stage.opens_console();
    stage.stick_is_full = true;
    stage.does(OpenCards{}, MakeCards{3}, PrintCards{"/x.pdf"});
    CHECK(stage.now<VotingCards>().error);
    CHECK_FALSE(stage.now<VotingCards>().busy);
    stage.stick_is_full = false;
    stage.does(PrintCards{"/x.pdf"});
    CHECK(stage.now<VotingCards>().written == "/x.pdf");
    CHECK(last_print(stage).sheet.numbers.size() == 3);
}

TEST_CASE("no first cards once people vote without, in whatever step the kiosk stands") {
    Stage stage;
    stage.runs("vote");
    stage.votes({1});
    for (auto const* step : {"vote", "wall"}) {
        stage.opens_console();
        stage.goes_to(step);
        CHECK_FALSE(may_make_cards(stage.state));
        stage.does(OpenCards{}, MakeCards{10});
        CHECK(stage.facts<Card>().empty());
        stage.does(GoBack{});
    }
    stage.goes_to("results");  // which closes the vote
    stage.does(OpenCards{}, MakeCards{10});
    CHECK(stage.facts<Card>().size() == 10);
}

TEST_CASE("more cards can be made while people vote with cards") {
    Stage stage(short_workshop(), 1, 2);
    stage.runs("vote");
    stage.shows_card(stage.card_numbers().front());
    stage.does(GoOn{}, GoOn{}, CastBallot{}, GoOn{});
    CHECK(stage.facts<Ballot>().size() == 1);
    stage.opens_console();
    stage.does(OpenCards{}, MakeCards{10});
    CHECK(stage.card_numbers().size() == 12);
}

TEST_CASE("cards are made from an unlocked console only") {
    Stage stage;
    stage.runs("welcome");
    stage.does(OpenCards{}, MakeCards{10});
    CHECK(stage.shows<Attract>());
    CHECK(stage.facts<Card>().empty());
}
