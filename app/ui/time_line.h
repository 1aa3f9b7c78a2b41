#pragma once

#include <string>
#include <vector>

#include "ui/ui.h"

namespace jemaa::ui {

/// Something that lasts from one month to another, both counted from the first
/// month of the time line.
struct TimeBar {
    std::string key;
    std::string pictogram;
    Words label{};
    std::string value;  ///< spoken with the label
    int from = 0;
    int to = -1;  ///< before `from`: it has no months yet
    bool pressable = false;
};

struct TimeYear {
    std::string label;
    int months = 0;  ///< of it that are shown
};

struct TimeLine {
    std::string key;
    std::vector<std::string> months;  ///< a short label each
    std::vector<TimeYear> years;      ///< together as many months
    std::vector<TimeBar> bars;
};

/// A row for each bar, its label at the start; time runs to the end side. The
/// index of the bar that was pressed, or -1.
int time_line(Ui& ui, Rect rect, TimeLine const& line);

}  // namespace jemaa::ui
