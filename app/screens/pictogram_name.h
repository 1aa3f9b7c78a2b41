#pragma once

#include <string>

#include "ui/ui.h"

namespace jemaa::screens {

/// What a pictogram is called in the language of the screen: as the catalogue
/// says it, else as the list of pictograms does, else the emoji itself.
std::string pictogram_name(ui::Ui const& ui, std::string const& emoji);

}  // namespace jemaa::screens
