#pragma once

#include <optional>

#include "base/error.h"

/// The screen's millimetres are measured with a bank card, 85.6 x 54 mm, held
/// against a drawn one.
namespace jemaa::session {

struct Calibrating {
    int thousandths = 1000;  ///< of the size that the card has by the millimetres of now
    bool busy = false;
    bool kept = false;
    std::optional<Error> error;  ///< why the size is not kept
};

inline constexpr int least_thousandths = 300, most_thousandths = 3000;

struct OpenCalibration {};
struct Calibrate {
    int by;  ///< thousandths
};
struct KeepCalibration {};

struct PanelKept {};
struct PanelRefused {
    Error error;
};

/// What the screen measures is that much smaller than was thought, from now on
/// and after a restart.
struct KeepPanel {
    int thousandths = 1000;
};  ///< PanelKept | PanelRefused

}  // namespace jemaa::session
