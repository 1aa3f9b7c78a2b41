#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "ui/ui.h"

namespace jemaa::kiosk {

/// Touches what it finds on the screen by key, with the same pointer events as
/// a person's finger. The rehearsal and the tests use the kiosk through it.
class Finger {
public:
    /// `settle` draws until nothing changes. `before_press`, if given, is called
    /// with the place that will be touched.
    Finger(ui::Ui& ui, std::function<void()> settle,
           std::function<void(ui::Point)> before_press = {});

    /// Presses and releases the middle of the element; bad_argument, naming the
    /// key, when it is not there or cannot be pressed.
    Expected<void> tap(std::string_view key);

    /// Scrolls with a drag until the element is in view, then taps it.
    Expected<void> find_and_tap(std::string_view key, std::string_view region_up,
                                std::string_view region_down);

    /// Drags from one point to another in small steps.
    void drag(ui::Point from, ui::Point to);

    /// Types on the on-screen keyboard of `language`, changing its pages as
    /// needed.
    Expected<void> type(std::string_view text, std::string_view language);

    [[nodiscard]] bool sees(std::string_view key) const;
    /// The element's name; empty when it is not there.
    [[nodiscard]] std::string name(std::string_view key) const;
    [[nodiscard]] std::string value(std::string_view key) const;

private:
    void press(ui::Point at);
    [[nodiscard]] bool shows_keys_of(std::string_view language) const;

    ui::Ui& ui_;
    std::function<void()> settle_;
    std::function<void(ui::Point)> before_press_;
};

}  // namespace jemaa::kiosk
