#pragma once

#include <string_view>

namespace jemaa {

/// Whether there is a synthetic voice for the language or what it belongs to: for
/// Arabic, French and English. Words of any other are heard in recorded clips only.
bool has_voice(std::string_view language);

/// Whether a voice can say anything of it: there is a letter or a digit in it. Emoji,
/// punctuation and vowel signs that stand alone it passes over.
bool is_sayable(std::string_view text);

/// Whether the words have letters of the language's script, or none at all.
bool has_letters_for(std::string_view text, std::string_view language);

}  // namespace jemaa
