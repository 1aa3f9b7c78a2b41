#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jemaa::agenda {

/// The words of a text as one looks for them: without capitals, accents, Arabic
/// vowel signs, and with the forms of alef, ya and ta marbuta as one.
std::vector<std::string> folded_words(std::string_view text);

}  // namespace jemaa::agenda
