#pragma once

#include <optional>
#include <string>

#include "ui/ui.h"

namespace jemaa::screens {

/// What a pictogram is called in the language of the screen: as the catalogue
/// says it, else as the list of pictograms does, else the emoji itself.
std::string pictogram_name(ui::Ui const& ui, std::string const& emoji);

/// What words are called that no voice can say, since they are a sign and nothing else:
/// a pictogram, a punctuation mark, a vowel sign. Nothing for words.
std::optional<std::string> name_of_sign(ui::Ui const& ui, std::string const& words);

}  // namespace jemaa::screens
