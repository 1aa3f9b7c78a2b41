#pragma once

#include <string>

#include "meaning/meaning.h"
#include "screens/results_parts.h"
#include "ui/ui.h"

namespace jemaa::screens {

/// What stands above a page that has a chart.
Heading heading_of(meaning::Meaning const& meaning, meaning::Part part, ui::Ui const& ui);

/// Plain words in as many lines as there is room for, smaller rather than cut off.
void write_fitting(ui::Ui& ui, ui::Rect const& rect, std::string const& words, float size);

}  // namespace jemaa::screens
