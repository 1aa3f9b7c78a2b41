#include "catch_any.h"
#include "domain/card_code.h"
#include "e2e/facilitator.h"
#include "kiosk/workshop_file.h"
#include "session/card.h"
#include "sqlite/sqlite_store.h"

// Voting cards under a USB scanner, which is a keyboard that types fast.
using namespace jemaa;

namespace {

void scan(KioskProcess& kiosk, std::string const& code) {
    kiosk.type(code);
    kiosk.key("Return");
}

std::vector<int> numbers_in(std::filesystem::path const& file) {
    auto const opened = kiosk::open_workshop(file);
    REQUIRE(opened);
    std::vector<int> numbers;
    for (auto const& card : session::own_cards(opened->state.record))
        numbers.push_back(card.number);
    return numbers;
}

}  // namespace

TEST_CASE("a scanned card votes, once") {
    Display display;
    Folder folder;
    auto const made = run({JEMAA_CLI, "new", "batna", "--kiosks", "2", "--cards", "3", "--out",
                           folder.path.string(), "--name", "salle"});
    INFO(made.errors);
    REQUIRE(made.code == 0);
    auto const file = folder / "salle-1.jemaa";
    auto const numbers = numbers_in(file);
    auto const foreign = numbers_in(folder / "salle-2.jemaa");
    REQUIRE(numbers.size() == 3);

    KioskProcess kiosk(display, folder, {file.string()});
    open_vote(kiosk);
    scan(kiosk, card_code(numbers[0]));  // nobody stands there: it means nothing
    kiosk.click("choose.fr");
    kiosk.expect_screen("card");
    CHECK(kiosk.text("code", 3) == "0");
    scan(kiosk, card_code(foreign[0]));
    CHECK(kiosk.text("trouble", 2).find("salle 2") != std::string::npos);
    scan(kiosk, card_code(numbers[0]));
    kiosk.expect_screen("invite");
    for (auto const* key : {"start", "option.0", "review", "cast"}) kiosk.click(key);
    kiosk.expect_screen("ballot-thanks");
    kiosk.click("done");
    kiosk.click("choose.ar");
    scan(kiosk, card_code(numbers[0]));
    CHECK_FALSE(kiosk.text("trouble", 2).empty());
    kiosk.expect_screen("card");
    kiosk.kill();

    auto const opened = kiosk::open_workshop(file);
    REQUIRE(opened);
    CHECK(session::cards_used(opened->state.record, "vote") == 1);
    CHECK(session::ballots_cast(opened->state.record, "vote") == 1);
}
