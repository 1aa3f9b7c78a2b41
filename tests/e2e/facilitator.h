#pragma once

#include "e2e/kiosk_process.h"

/// What a facilitator does by finger before the room comes.
namespace jemaa {

/// 2580, on the pad that is shown.
void enter_pin(KioskProcess& kiosk);

/// From the attract screen of a new workshop: chooses the PIN.
void open_console(KioskProcess& kiosk);

/// Runs everything up to the vote, and hands the screen to the room.
void open_vote(KioskProcess& kiosk);

}  // namespace jemaa
