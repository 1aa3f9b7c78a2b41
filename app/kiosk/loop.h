#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "kiosk/shell.h"
#include "kiosk/stage.h"
#include "kiosk/window.h"

namespace jemaa::kiosk {

class RoomScreen;

/// Runs the kiosk on its window: draws only after input, a timer or a change,
/// and sleeps otherwise.
class Loop {
public:
    Loop(Window& window, Shell& shell, ui::Ui& ui);

    /// Until someone leaves.
    void run();

    /// Takes the input that is there and draws as long as something changes.
    void settle();

    /// The same, but only the last frame is drawn to the window: for who touches
    /// faster than anybody looks.
    void catch_up();

    /// One frame more, with something drawn over it and `drawn` called before
    /// it is shown, both if given.
    void draw_once(std::function<void(ImDrawList&)> const& over = {},
                   std::function<void()> const& drawn = {});

    /// After every frame, e.g. to describe what stands on the screen.
    std::function<void()> after_frame;

    /// If not 0: once the focus is on the screen, it goes on by itself every so
    /// often, until it has been round twice without a press.
    Milliseconds scan_every{};

    /// The room's display beside the touch screen, or null.
    RoomScreen* room = nullptr;

private:
    [[nodiscard]] bool scans() const;
    void scan();
    void show_room();
    [[nodiscard]] std::optional<Milliseconds> time_left() const;
    void take_input();
    bool frame(std::function<void(ImDrawList&)> const& over = {},
               std::function<void()> const& drawn = {});

    Window& window_;
    Shell& shell_;
    ui::Ui& ui_;
    Stage stage_;
    Milliseconds scanned_{};  ///< steady
    Milliseconds touched_{};  ///< steady: when somebody was last there
    std::string scan_began_;  ///< key that had the focus then
    int times_there_ = 0;     ///< that the focus has come by there since
};

}  // namespace jemaa::kiosk
