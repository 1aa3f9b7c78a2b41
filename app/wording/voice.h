#pragma once

#include "report/voice.h"

namespace jemaa::wording {

/// What a report says in one of the languages that the program speaks; French
/// for any other.
report::Voice voice_in(LanguageTag const& language);

}  // namespace jemaa::wording
