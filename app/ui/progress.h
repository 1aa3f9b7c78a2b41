#pragma once

#include <string>

#include "ui/ui.h"

namespace jemaa::ui {

/// A ring of how much of a whole is reached, with a figure in its middle.
struct ProgressRing {
    std::string key;
    std::string name;    ///< "17 of 25 have voted"
    std::string figure;  ///< "17/25"
    float share = 0;     ///< 0 .. 1
};
void progress_ring(Ui& ui, Rect const& rect, ProgressRing const& ring);

/// `done` out of `all` small bars in a row: where one stands in a sequence.
void progress_row(Ui& ui, Rect const& rect, std::string const& name, int done, int all);

}  // namespace jemaa::ui
