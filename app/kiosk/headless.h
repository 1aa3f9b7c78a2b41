#pragma once

#include <memory>

#include "kiosk/stage.h"

namespace jemaa::kiosk {

/// Draws frames without any display: the same screens, text and meaning, only
/// no pixels. For tests.
class Headless {
public:
    Headless(Shell& shell, ui::Ui& ui);
    ~Headless();
    Headless(Headless const&) = delete;
    Headless& operator=(Headless const&) = delete;

    /// Draws until nothing changes any more.
    void settle();

private:
    ui::Ui& ui_;
    Stage stage_;
};

}  // namespace jemaa::kiosk
