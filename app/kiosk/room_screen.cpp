#include "kiosk/room_screen.h"

#include <GLFW/glfw3.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "kiosk/monitors.h"
#include "kiosk/window.h"
#include "screens/room_display.h"
#include "session/countdown.h"

namespace jemaa::kiosk {
namespace {

bool monitors_changed = false;  // GLFW's callback takes no pointer along

GLFWmonitor* second_monitor() {
    int count = 0;
    GLFWmonitor** const all = glfwGetMonitors(&count);
    std::vector<MonitorPlace> places;
    for (int i = 0; i < count; ++i) {
        MonitorPlace place;
        glfwGetMonitorPos(all[i], &place.x, &place.y);
        if (auto const* mode = glfwGetVideoMode(all[i]))
            place.width = mode->width, place.height = mode->height;
        places.push_back(place);
    }
    auto const chosen = room_monitor(places);
    return chosen ? all[*chosen] : nullptr;
}

// Nothing for a state whose clock stands.
std::optional<Milliseconds> until_clock_changes(session::State const& state, Milliseconds now) {
    auto const change = session::until_countdown_changes(state);
    if (!change) return std::nullopt;
    return *change - (now - state.now);
}

}  // namespace

RoomScreen::RoomScreen(Window& touch, text::Engine& engine, RoomDisplay where)
    : touch_(touch), ui_(engine, {}), where_(where) {
    monitors_changed = true;
    glfwSetMonitorCallback([](GLFWmonitor*, int) { monitors_changed = true; });
}

void RoomScreen::follow_monitors() {
    if (where_ == RoomDisplay::nowhere) return;
    if (window_ && window_->is_closed()) {
        window_.reset();
        where_ = RoomDisplay::nowhere;
        return;
    }
    if (!std::exchange(monitors_changed, false)) return;
    if (where_ == RoomDisplay::window) {
        if (!window_) window_ = RoomWindow::open(touch_.handle(), nullptr);
        return;
    }
    window_.reset();
    if (auto* monitor = second_monitor()) window_ = RoomWindow::open(touch_.handle(), monitor);
}

// Gives whether there is anything new in it.
bool RoomScreen::take_view(session::State const& state, Milliseconds now) {
    auto view = session::room_view(state, view_);
    bool const other = view.shown != view_.shown, changed = view != view_;
    view_ = std::move(view);
    bool const turns = pages_ > 1 && now - turned_ >= room_page_shown_for;
    if (other || turns) {
        page_ = other ? 0 : (page_ + 1) % pages_;
        turned_ = now;
    }
    return changed || turns;
}

void RoomScreen::show(session::State const& state, Milliseconds now) {
    follow_monitors();
    if (!window_) return;
    bool const changed = take_view(state, now);
    bool const damaged = window_->take_damage();
    if (changed || damaged) draw();
}

void RoomScreen::draw() {
    auto const [width, height] = window_->pixels();
    if (width <= 0 || height <= 0) return;
    ui_.set_panel(screens::room_panel(width, height));
    window_->frame(ui::theme_of(Contrast::usual).paper, [&](ImDrawList& canvas) {
        pages_ = screens::draw_room(view_, ui_, &canvas, page_);
    });
    if (after_frame) after_frame();
}

bool RoomScreen::awaits_tick(session::State const& state, Milliseconds now) const {
    auto const clock = until_clock_changes(state, now);
    return window_ && clock && clock->count() <= 0;
}

std::optional<Milliseconds> RoomScreen::time_left(session::State const& state,
                                                  Milliseconds now) const {
    if (!window_) return std::nullopt;
    auto first = until_clock_changes(state, now);
    if (pages_ > 1) {
        auto const page = room_page_shown_for - (now - turned_);
        first = first ? std::min(*first, page) : page;
    }
    return first ? std::optional(std::max(*first, Milliseconds(0))) : std::nullopt;
}

}  // namespace jemaa::kiosk
