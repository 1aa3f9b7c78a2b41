#pragma once

#include <vector>

#include "ui/option_row.h"

namespace jemaa::ui {

struct Bar {
    OptionRow option{};  ///< a chosen one has the acting colour; its value is set here
    double length = 0;   ///< 0 or more
    std::string figure;  ///< at the bar's end
    std::string note;    ///< beside the figure, e.g. "tied"
};

/// Horizontal bars from the start side, each labelled and with its figure.
/// Scrolls with a finger, and by buttons, when there are more than fit.
void bar_chart(Ui& ui, Rect rect, std::vector<Bar> const& bars);

}  // namespace jemaa::ui
