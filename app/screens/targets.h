#pragma once

#include <optional>
#include <string>
#include <vector>

#include "screens/draw.h"

/// Where something can be written, and what became of it.
namespace jemaa::screens {

/// One card per place, three in a row at most; the index of the one
/// that was touched, or -1.
int draw_targets(ui::Ui& ui, ui::Rect const& area,
                 std::vector<session::ExportTarget> const& targets, bool enabled);

/// How many rows draw_targets() makes of so many.
int target_rows(std::size_t targets);

struct Writing {
    bool busy = false;
    std::string written;  ///< where; empty when nothing was
    std::optional<Error> error;
};
void draw_outcome(ui::Ui& ui, ui::Rect row, Writing const& writing);

}  // namespace jemaa::screens
