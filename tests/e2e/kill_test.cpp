#include <random>

#include "catch_any.h"
#include "e2e/kiosk_process.h"
#include "kiosk/workshop_file.h"
#include "session/record.h"

using namespace jemaa;

namespace {

struct Confirmed {
    int ideas = 0, ballots = 0;
};

// Follows the rehearsal until it has confirmed `enough` things, then a little
// longer, and kills it wherever it is.
Confirmed kill_after(Process& kiosk, int enough, std::chrono::milliseconds longer) {
    Confirmed confirmed;
    auto const take = [&](std::string const& line) {
        if (line.starts_with("confirmed idea")) ++confirmed.ideas;
        if (line.starts_with("confirmed ballot")) ++confirmed.ballots;
    };
    while (confirmed.ideas + confirmed.ballots < enough) {
        auto const line = kiosk.line(std::chrono::seconds(60));
        if (!line) break;
        take(*line);
    }
    auto const until = std::chrono::steady_clock::now() + longer;
    while (std::chrono::steady_clock::now() < until)
        if (auto const line = kiosk.line(std::chrono::milliseconds(1))) take(*line);
    kiosk.kill();
    while (auto const line = kiosk.line(std::chrono::milliseconds(50))) take(*line);
    return confirmed;
}

}  // namespace

TEST_CASE("killed at any moment, the kiosk has all that its screen had confirmed") {
    Display display;
    std::mt19937 chance{std::random_device{}()};
    for (int round = 0; round < 5; ++round) {
        Folder folder;
        int const enough = std::uniform_int_distribution(0, 44)(chance);
        auto const longer =
            std::chrono::milliseconds(std::uniform_int_distribution(0, 900)(chance));
        Process kiosk({JEMAA_KIOSK, "--rehearse", "--pace", "0", "--out", folder.path.string()},
                      {{"DISPLAY", display.name}});
        auto const confirmed = kill_after(kiosk, enough, longer);
        INFO("killed " << longer.count() << " ms after " << enough << " confirmations");
        auto const file = folder / "rehearsal.jemaa";
        if (!std::filesystem::exists(file)) {
            CHECK(confirmed.ideas == 0);  // it had not come so far
            continue;
        }
        {
            auto const opened = kiosk::open_workshop(file);
            INFO((opened ? "" : to_string(opened.error())));
            bool const nothing_yet = confirmed.ideas == 0 && !opened;
            if (nothing_yet) continue;  // killed while the file was made
            REQUIRE(opened);
            auto const& record = opened->state.record;
            CHECK(static_cast<int>(session::ideas_of(record, "ideas").size()) >= confirmed.ideas);
            CHECK(session::ballots_cast(record, "vote") >= confirmed.ballots);
        }
        auto const again = run({JEMAA_KIOSK, file.string(), "--exit-after-first-frame"},
                               {{"DISPLAY", display.name}});
        INFO(again.errors);
        CHECK(again.code == 0);
    }
}
