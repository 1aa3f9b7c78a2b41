#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "ui/ui.h"

namespace jemaa::ui {

/// An option at the start of a row of a result.
struct OptionRow {
    std::string key;
    std::string badge;  ///< an emoji before it that says what became of it; or empty
    std::string pictogram;
    Words label{};
    std::string value;  ///< spoken with the label
    bool chosen = false;
};

/// Draws badge, pictogram and label, and notes the whole row; gives what is
/// left of it.
Rect option_row(Ui& ui, Rect row, OptionRow const& option);

/// What option_row() leaves of a row, e.g. for the heads of its columns.
Rect option_rest(Ui const& ui, Rect row);

/// Where `count` rows do not fit below a head of this height, cuts buttons that
/// scroll them off the end of `area`. To be called before head and rows are laid
/// out, so that these stand under each other.
void cut_row_buttons(Ui& ui, Rect& area, std::size_t count, float head = 0);

/// Calls `draw` for each of `count` rows of one height, at most `tallest`
/// pixels. Scrolls with a finger when there are more than fit.
void option_rows(Ui& ui, Rect const& rect, std::size_t count, float tallest,
                 std::function<void(std::size_t, Rect)> const& draw);

}  // namespace jemaa::ui
