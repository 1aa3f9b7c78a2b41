#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ui/ui.h"

namespace jemaa::ui {

struct Bar {
    std::string key;
    std::string pictogram;
    Words label;
    std::int64_t value = 0;
    std::string note;  ///< beside the figure, e.g. "tied"
    bool leading = false;
};

/// Horizontal bars from the start side, each labelled and with its figure.
/// Scrolls with a finger when there are more than fit.
void bar_chart(Ui& ui, Rect const& rect, std::vector<Bar> const& bars);

}  // namespace jemaa::ui
