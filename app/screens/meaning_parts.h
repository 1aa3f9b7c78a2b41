#pragma once

#include <string>

#include "ui/ui.h"

namespace jemaa::screens {

/// Plain words in as many lines as there is room for, smaller rather than cut off.
void write_fitting(ui::Ui& ui, ui::Rect const& rect, std::string const& words, float size);

}  // namespace jemaa::screens
