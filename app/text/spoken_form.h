#pragma once

#include <string>
#include <string_view>

namespace jemaa::text {

/// How a text of the program is given to a voice: Arabic with all its vowels,
/// where assets/locale/ar.spoken.po has them; any other text as it is.
std::string spoken_form(std::string_view language, std::string const& text);

}  // namespace jemaa::text
