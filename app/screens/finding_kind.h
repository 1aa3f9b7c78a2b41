#pragma once

#include <string>

#include "ui/ui.h"

namespace jemaa::screens {

/// The sign and the name of a finding's kind ("strength", ...) from the start of the
/// row; nothing for any other.
void draw_finding_kind(ui::Ui& ui, ui::Rect row, std::string const& kind);

}  // namespace jemaa::screens
