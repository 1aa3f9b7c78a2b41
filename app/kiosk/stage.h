#pragma once

#include "kiosk/shell.h"
#include "ui/ui.h"

struct ImDrawList;

namespace jemaa::kiosk {

/// Draws the shell's state with the ui and carries what people do back to the
/// shell.
class Stage {
public:
    Stage(Shell& shell, ui::Ui& ui) : shell_(shell), ui_(ui) {}

    /// Draws one frame into `canvas`, if there is one; true when another is due at once, because
    /// something changed or more input waits.
    bool frame(ImDrawList* canvas);

private:
    Shell& shell_;
    ui::Ui& ui_;
};

}  // namespace jemaa::kiosk
