#pragma once

#include <cstdint>
#include <locale>
#include <string>
#include <string_view>

namespace jemaa::text {

/// The languages that the program itself speaks.
inline constexpr std::string_view spoken_languages[] = {"ar", "fr", "en"};

/// The pack (packs.h) or the one of them that `language` (BCP 47) asks for; else
/// French.
std::string_view spoken(std::string_view language);

/// One language's compiled gettext catalogue.
class Catalogue {
public:
    /// `compiled` is the content of a .mo file.
    Catalogue(std::string_view language, std::string_view compiled);

    /// The message, for plurals the first form; null if there is none.
    char const* find(std::string const& key) const;

    /// The plural form for `n`.
    char const* find(std::string const& key, std::int64_t n) const;

private:
    std::locale messages_;
};

/// The catalogue of spoken(language); one that is built in is read at the first
/// call.
Catalogue const& catalogue(std::string_view language);

}  // namespace jemaa::text
