#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "base/clock.h"
#include "kiosk/room_window.h"
#include "session/room_view.h"
#include "ui/ui.h"

namespace jemaa::kiosk {

class Window;

/// Where the room's display stands: on a second monitor, if there is one; nowhere; or
/// in an ordinary window, for trying.
enum class RoomDisplay { second_monitor, nowhere, window };

inline constexpr Milliseconds room_page_shown_for{12'000};

/// The second screen. It is there while a second monitor is, and draws only when what
/// the room sees changes.
class RoomScreen {
public:
    /// Opens nothing yet. The window and the engine must outlive it.
    RoomScreen(Window& touch, text::Engine& engine, RoomDisplay where);

    /// Follows the monitors, and draws what is new at `now` (steady).
    void show(session::State const& state, Milliseconds now);

    /// Until there is something new although nobody does anything: a page is turned,
    /// or the clock goes on. Nothing when there is no such thing.
    [[nodiscard]] std::optional<Milliseconds> time_left(session::State const& state,
                                                        Milliseconds now) const;
    /// Whether the state is too old for the clock on it.
    [[nodiscard]] bool awaits_tick(session::State const& state, Milliseconds now) const;

    /// What stands on it.
    [[nodiscard]] ui::Elements const& elements() const { return ui_.elements(); }

    /// After every frame, e.g. to describe what it shows.
    std::function<void()> after_frame;

private:
    void follow_monitors();
    bool take_view(session::State const& state, Milliseconds now);
    void draw();

    Window& touch_;
    ui::Ui ui_;
    RoomDisplay where_;
    std::unique_ptr<RoomWindow> window_;
    session::RoomView view_;
    int page_ = 0, pages_ = 1;
    Milliseconds turned_{};  ///< steady: when the page was turned last
};

}  // namespace jemaa::kiosk
