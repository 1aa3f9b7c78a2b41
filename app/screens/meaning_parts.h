#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "screens/frame.h"
#include "screens/results_parts.h"

/// What the pages that tell the meaning of an outcome have in common: rows of
/// options with columns, and words at the end of a row.
namespace jemaa::screens {

struct RowColumns {
    std::vector<ui::Rect> cells;
    ui::Rect note;

    /// In what option_row() leaves of a row.
    static RowColumns in(ui::Ui const& ui, ui::Rect rest, std::size_t columns);
};

/// A pictogram, a name and a figure under it; each may be empty.
void draw_column_head(ui::Ui& ui, ui::Rect cell, std::string const& pictogram,
                      std::string const& name, std::string const& figure);

/// Bold words that become smaller rather than be cut off.
void write_note(ui::Ui& ui, ui::Rect const& rect, std::string const& words);

/// Plain words in as many lines as there is room for, likewise.
void write_fitting(ui::Ui& ui, ui::Rect const& rect, std::string const& words, float size);

/// 0 to 100; 100 and 0 only when it is exactly so.
std::int64_t whole_percent(double share);

}  // namespace jemaa::screens
