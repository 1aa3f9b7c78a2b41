#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jemaa::session {

/// Between a card's title and its sentence, and between two sentences.
inline constexpr std::string_view joint = ". ";

/// The sentences of a text, without their joints; one or more.
std::vector<std::string> sentences_of(std::string_view text);

}  // namespace jemaa::session
