#pragma once

#include <string_view>

#include "domain/language.h"

namespace jemaa::cli {

/// The language of messages for a POSIX locale such as "ar_DZ.UTF-8": Arabic,
/// French or English; English for "C", French for any other.
LanguageTag language_of_locale(std::string_view locale);

/// The same for the environment: LC_ALL, else LC_MESSAGES, else LANG.
LanguageTag language_of_environment();

}  // namespace jemaa::cli
