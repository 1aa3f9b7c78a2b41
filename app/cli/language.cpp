#include "cli/language.h"

#include <cstdlib>

namespace jemaa::cli {

LanguageTag language_of_locale(std::string_view locale) {
    auto const language = locale.substr(0, locale.find_first_of("_.@"));
    if (language == "ar" || language == "en") return LanguageTag(language);
    return language.empty() || language == "C" || language == "POSIX" ? "en" : "fr";
}

LanguageTag language_of_environment() {
    for (char const* const name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (char const* const value = std::getenv(name); value && *value)
            return language_of_locale(value);
    return language_of_locale({});
}

}  // namespace jemaa::cli
