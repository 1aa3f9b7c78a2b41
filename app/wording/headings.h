#pragma once

#include "formats/headings.h"

namespace jemaa::wording {

/// What exported tables are headed with in one of the languages that the
/// program speaks; French for any other.
outcome::Headings headings_in(LanguageTag const& language);

}  // namespace jemaa::wording
