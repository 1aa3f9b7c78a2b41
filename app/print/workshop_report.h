#pragma once

#include <string>

#include "base/error.h"
#include "domain/language.h"
#include "store/store.h"

namespace jemaa::print {

/// The report of the workshop in `store` as a PDF, in a language that the
/// program speaks. Errors: fonts_missing, write_failed, those of the store and
/// of outcome::gather().
Expected<std::string> workshop_report(Store& store, LanguageTag const& language);

}  // namespace jemaa::print
