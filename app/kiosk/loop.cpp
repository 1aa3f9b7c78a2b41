#include "kiosk/loop.h"

namespace jemaa::kiosk {

Loop::Loop(Window& window, Shell& shell, ui::Ui& ui)
    : window_(window), shell_(shell), ui_(ui), stage_(shell, ui) {
    window_.connect(ui_);
}

void Loop::run() {
    settle();
    while (!shell_.state().leaving) {
        window_.wait(shell_.time_left());
        settle();
    }
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
        ui_.theme().paper,
        [&](ImDrawList& canvas) {
            due = stage_.frame(&canvas);
            if (over) over(canvas);
        },
        drawn);
    if (after_frame) after_frame();
    return due;
}

}  // namespace jemaa::kiosk
