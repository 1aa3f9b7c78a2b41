#include "kiosk/loop.h"

#include <algorithm>
#include <utility>

#include "kiosk/room_screen.h"
#include "ui/scan.h"

namespace jemaa::kiosk {

Loop::Loop(Window& window, Shell& shell, ui::Ui& ui)
    : window_(window), shell_(shell), ui_(ui), stage_(shell, ui) {
    window_.connect(ui_);
}

void Loop::run() {
    settle();
    show_room();
    while (!shell_.state().leaving) {
        window_.wait(time_left());
        scan();
        settle();
        show_room();
    }
}

std::optional<Milliseconds> Loop::time_left() const {
    auto wait = shell_.time_left();
    auto const at_most = [&](Milliseconds time) { wait = std::min(wait.value_or(time), time); };
    if (scans()) at_most(scan_every);
    auto const rooms = room ? room->time_left(shell_.state(), moment_now().steady) : std::nullopt;
    if (rooms) at_most(*rooms);
    return wait;
}

// The clock that the room sees goes on while somebody votes.
void Loop::show_room() {
    if (!room) return;
    auto const now = moment_now().steady;
    if (room->awaits_tick(shell_.state(), now)) shell_.dispatch(session::Tick{});
    room->show(shell_.state(), now);
}

bool Loop::scans() const {
    constexpr int two_rounds = 3;  // it comes by at the start, and after each
    return scan_every.count() > 0 && ui_.focus().active() && times_there_ < two_rounds;
}

// A screen that nobody uses any more comes to rest, and so does the machine.
void Loop::scan() {
    auto const now = moment_now().steady;
    std::string const key = ui_.focus().key();
    if (shell_.state().last_touch != std::exchange(touched_, shell_.state().last_touch)) {
        scan_began_ = key;
        times_there_ = 0;
        scanned_ = now;
    }
    if (!scans() || now - scanned_ < scan_every) return;
    if (key == scan_began_) ++times_there_;
    scanned_ = now;
    ui_.type(ui::next_by_itself());
}

void Loop::settle() {
    bool due = false;
    do {
        take_input();
        bool const ticked = shell_.tick();
        due = window_.take_damage() || ui_.input_pending() || ticked || due;
        if (due) due = frame();
    } while (due && !shell_.state().leaving);
}

void Loop::catch_up() {
    take_input();
    shell_.tick();
    while (stage_.frame(nullptr) && !shell_.state().leaving) {
    }
    frame();
}

void Loop::draw_once(std::function<void(ImDrawList&)> const& over,
                     std::function<void()> const& drawn) {
    frame(over, drawn);
}

void Loop::take_input() {
    window_.poll();
    if (window_.take_close_request()) {
        shell_.dispatch(session::AskFacilitator{session::Unlock::Purpose::leave});
        frame();
    }
}

bool Loop::frame(std::function<void(ImDrawList&)> const& over, std::function<void()> const& drawn) {
    ui_.set_panel(window_.panel());
    bool due = false;
    window_.frame(
        ui::theme_of(shell_.state().comfort.contrast).paper,
        [&](ImDrawList& canvas) {
            due = stage_.frame(&canvas);
            if (over) over(canvas);
        },
        drawn);
    if (after_frame) after_frame();
    return due;
}

}  // namespace jemaa::kiosk
