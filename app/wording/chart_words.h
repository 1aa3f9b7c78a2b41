#pragma once

#include "charts/look.h"

namespace jemaa::wording {

/// What charts say in one of the languages that the program speaks; French for
/// any other.
charts::Words chart_words_in(LanguageTag const& language);

}  // namespace jemaa::wording
