#pragma once

#include "kiosk/stage.h"

namespace jemaa::kiosk {

/// Plays frames without any display: the same screens, text and meaning, only
/// no pixels. For tests.
class Headless {
public:
    Headless(Shell& shell, ui::Ui& ui) : stage_(shell, ui) {}

    /// Plays frames until nothing changes any more.
    void settle() {
        while (stage_.frame(nullptr)) {
        }
    }

private:
    Stage stage_;
};

}  // namespace jemaa::kiosk
