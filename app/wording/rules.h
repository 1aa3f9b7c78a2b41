#pragma once

#include <string>
#include <string_view>

namespace jemaa::wording {

/// The rule's name and its conventions, as a sentence.
std::string words_for_rule(std::string_view rule, std::string_view language);

}  // namespace jemaa::wording
