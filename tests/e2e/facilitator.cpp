#include "e2e/facilitator.h"

#include <string>

namespace jemaa {

void enter_pin(KioskProcess& kiosk) {
    for (char const digit : std::string("2580")) kiosk.click(std::string("pad.") + digit);
    kiosk.click("pad.submit");
}

void open_console(KioskProcess& kiosk) {
    kiosk.expect_screen("attract");
    kiosk.click("facilitator");
    enter_pin(kiosk);
    enter_pin(kiosk);
}

void open_vote(KioskProcess& kiosk) {
    open_console(kiosk);
    kiosk.click("start_step");
    for (int step = 0; step < 4; ++step) {  // findings, ideas, wall, vote
        kiosk.click("next");
        kiosk.click("start_step");
    }
    kiosk.click("hand_over");
    kiosk.expect_screen("attract");
}

}  // namespace jemaa
