#include <cmath>
#include <sstream>
#include <utility>

#include "catch_any.h"
#include "e2e/facilitator.h"
#include "text/messages.h"
#include "ui/metrics.h"

// A screen that lies about its size is measured with a bank card, in a real window.
using namespace jemaa;

namespace {

constexpr double card_mm = 85.6;

void unlock(KioskProcess& kiosk, int times) {
    kiosk.expect_screen("attract");
    kiosk.click("facilitator");
    for (int i = 0; i < times; ++i) enter_pin(kiosk);
    kiosk.expect_screen("console");
}

void open_calibration(KioskProcess& kiosk) {
    for (auto const* key : {"more", "more.calibration"}) kiosk.click(key);
    kiosk.expect_screen("calibration");
}

double width_of(KioskProcess& kiosk, std::string const& key) {
    return std::stod(kiosk.text(key, 7));
}

// Touches plus or minus until the drawn card is as wide as the real one, which is so
// many pixels wide on this screen; or as near to it as the signs lead at once.
void match(KioskProcess& kiosk, double card_px) {
    constexpr double much = 0.055;  // what one touch of the large signs changes, at least
    for (int touches = 0; touches < 80; ++touches) {
        double const drawn = width_of(kiosk, "bank_card"), off = card_px / drawn - 1;
        if (std::abs(off) < 0.004) return;
        std::string const sign = off > 0 ? "larger" : "smaller";
        kiosk.click(std::abs(off) > much ? sign + ".much" : sign);
        if (width_of(kiosk, "bank_card") == drawn) return;
    }
    FAIL("the card never fits");
}

// What the screen says of it.
std::string keep(KioskProcess& kiosk) {
    std::string const question = text::message("ar", "calibration.text");
    auto const said = [&] {
        auto const row = kiosk.row("sentence");
        return row.size() > 2 ? row[2] : std::string();
    };
    kiosk.wait_until("the question", [&] { return said() == question; });
    kiosk.click("keep");
    kiosk.wait_until("an answer", [&] { return !said().empty() && said() != question; });
    return said();
}

struct Target {
    std::string key;
    double width, height;
};

// What can be pressed now.
std::vector<Target> ready(KioskProcess const& kiosk) {
    std::vector<Target> targets;
    std::istringstream lines(kiosk.shown());
    for (std::string line; std::getline(lines, line);) {
        auto const row = columns(line);
        if (row.size() > 8 && (row[4] == "ready" || row[4] == "selected"))
            targets.push_back({row[0], std::stod(row[7]), std::stod(row[8])});
    }
    return targets;
}

std::vector<std::string> command(Folder const& folder) {
    return {(folder / "batna.jemaa").string(), "--sample", "batna"};
}

}  // namespace

TEST_CASE("a bank card's measure is kept over a restart, and targets have their size by it") {
    Folder folder;
    Display display;
    constexpr double believed = 1920 / 508.0, real = 4.8;  // pixels per mm; Xvfb says 96 dpi
    double before = 0;
    {
        KioskProcess kiosk(display, folder, command(folder));
        kiosk.expect_screen("attract");
        before = width_of(kiosk, "facilitator");
        unlock(kiosk, 2);
        open_calibration(kiosk);
        CHECK(width_of(kiosk, "bank_card") == Approx(card_mm * believed).margin(1));
        match(kiosk, card_mm * real);
        CHECK(keep(kiosk) == text::message("ar", "calibration.kept"));
        CHECK(width_of(kiosk, "bank_card") == Approx(card_mm * real).epsilon(0.006));
        kiosk.kill();
    }
    KioskProcess kiosk(display, folder, command(folder));
    kiosk.expect_screen("attract");
    // Everything grows with a screen that is larger than the reference, which this one is not.
    ui::Metrics const then({1920, 1080, 508, 286}, 1), now({1920, 1080, 400, 225}, 1);
    CHECK(width_of(kiosk, "facilitator") / before == Approx(now.mm(1) / then.mm(1)).epsilon(0.02));
    unlock(kiosk, 1);
    for (auto const& [key, width, height] : ready(kiosk)) {
        INFO(key);
        CHECK(width / real >= 12.6);
        CHECK(height / real >= 12.6);
    }
}

TEST_CASE("a wrong measure, however wrong, is put right on the same screen") {
    Folder folder;
    Display display;
    bool fresh = true;
    struct Wrong {
        char const *sign, *less;
        int most, beyond;  // touches: all that one measure changes, and as many as are refused then
    };
    for (auto const& [sign, less, most, beyond] :
         {Wrong{"larger.much", "smaller.much", 40, 20}, {"smaller.much", "larger.much", 14, 3}}) {
        CAPTURE(sign);
        KioskProcess kiosk(display, folder, command(folder));
        unlock(kiosk, std::exchange(fresh, false) ? 2 : 1);
        open_calibration(kiosk);
        double const right = width_of(kiosk, "bank_card");
        auto const kept = text::message("ar", "calibration.kept");
        for (int i = 0; i < most; ++i) kiosk.click(sign);
        CHECK(keep(kiosk) == kept);
        for (int i = 0; i < beyond; ++i) kiosk.click(sign);
        CHECK(keep(kiosk) == text::message("ar", "calibration.refused"));
        do kiosk.click(less);  // the wrongest one that is kept
        while (keep(kiosk) != kept);
        kiosk.kill();
        KioskProcess again(display, folder, command(folder));
        unlock(again, 1);
        open_calibration(again);
        CHECK(std::abs(width_of(again, "bank_card") / right - 1) > 0.5);
        while (std::abs(width_of(again, "bank_card") / right - 1) > 0.01) {
            match(again, right);
            keep(again);
        }
        again.kill();
    }
}
