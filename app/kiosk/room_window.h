#pragma once

#include <functional>
#include <memory>
#include <utility>

#include "ui/theme.h"

struct ImDrawList;
struct GLFWmonitor;
struct GLFWwindow;

namespace jemaa::kiosk {

/// A window that is only looked at, beside the touch screen's, whose textures it
/// shares. Neither keys nor fingers are meant for it.
class RoomWindow {
public:
    /// Full screen on the monitor; without one, an ordinary window. Nothing when
    /// there can be none.
    static std::unique_ptr<RoomWindow> open(GLFWwindow* touch, GLFWmonitor* monitor);
    ~RoomWindow();
    RoomWindow(RoomWindow const&) = delete;
    RoomWindow& operator=(RoomWindow const&) = delete;

    [[nodiscard]] std::pair<int, int> pixels() const;
    /// Whether its picture is no longer true (resized, uncovered); asking resets it.
    bool take_damage() { return std::exchange(damaged_, false); }
    /// Whether somebody asked to close it.
    [[nodiscard]] bool is_closed() const;

    /// Draws and shows one frame; the touch screen's context is current again then.
    void frame(ui::Colour ground, std::function<void(ImDrawList&)> const& draw);

private:
    RoomWindow(GLFWwindow* touch, GLFWwindow* window);

    GLFWwindow* touch_;
    GLFWwindow* window_;
    bool damaged_ = true;
};

}  // namespace jemaa::kiosk
