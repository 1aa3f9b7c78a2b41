#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include "base/clock.h"
#include "base/error.h"
#include "kiosk/keys.h"
#include "kiosk/repaint.h"
#include "ui/ui.h"

struct ImDrawList;
struct GLFWwindow;

namespace jemaa::kiosk {

struct WindowOptions {
    bool windowed = false;
    std::optional<std::pair<int, int>> pixels;           ///< of a window; else 1280x720
    std::optional<std::pair<float, float>> millimetres;  ///< of the whole screen, measured by staff
    bool hidden = false;                                 ///< for pictures: never shown
};

/// The screen: a GLFW window with OpenGL and Dear ImGui, and the fingers on it.
class Window {
public:
    /// The panel that open() will have; asks the display, so that words can be
    /// drawn while the window opens. The default panel if there is no display.
    static ui::Panel expected_panel(WindowOptions const& options);

    /// no_display when there is none or it has no OpenGL 3.3.
    static Expected<std::unique_ptr<Window>> open(WindowOptions const& options);
    ~Window();
    Window(Window const&) = delete;
    Window& operator=(Window const&) = delete;

    [[nodiscard]] ui::Panel panel() const;
    /// The whole screen, of which a window may be a part.
    [[nodiscard]] ui::Panel screen() const;
    void set_millimetres(float width, float height) { millimetres_ = {width, height}; }

    /// The two keys that are switches: then they are nothing else.
    void set_switches(Switches const& switches) { switches_ = switches; }

    /// Sends what the fingers and keys do to `ui` from now on.
    void connect(ui::Ui& ui);

    /// Sleeps until there is input, or at most for `wait` (nothing = as long as
    /// it takes), and takes the input.
    void wait(std::optional<Milliseconds> wait);
    void poll();

    /// Whether the picture on the screen is no longer true (resized, uncovered),
    /// or input came that needs a frame; asking resets it.
    bool take_damage();
    /// Whether someone asked to close the window; asking resets it.
    bool take_close_request();

    /// Draws one frame: `draw` fills the canvas; `drawn`, if given, is called
    /// when the picture is complete; then it is shown.
    void frame(ui::Colour ground, std::function<void(ImDrawList&)> const& draw,
               std::function<void()> const& drawn = {});

    /// Finishes everything that was drawn (for measuring and pictures).
    void finish();

    [[nodiscard]] std::pair<int, int> pixels() const;

    /// For a further window that shares its textures.
    [[nodiscard]] GLFWwindow* handle() const { return window_; }

private:
    explicit Window(GLFWwindow* window);
    void hook_callbacks();
    void take(std::optional<ui::KeyStroke> stroke);

    GLFWwindow* window_;
    ui::Ui* ui_ = nullptr;
    std::optional<std::pair<float, float>> millimetres_;
    Switches switches_;
    std::optional<Repaint> repaint_;
    bool painted_ = false;
    bool damaged_ = true;
    bool close_requested_ = false;
    bool pressed_ = false;
};

}  // namespace jemaa::kiosk
