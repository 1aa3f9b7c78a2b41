#pragma once

#include <span>
#include <string>
#include <string_view>

namespace jemaa::agenda {

/// Whether `word` can be a slip of the fingers for `known`.
bool is_near(std::string_view word, std::string_view known);

/// The hint for a word that is not among `known`: `did you mean "title"?` when
/// one of them is near, else all of them. `known` has at least one word.
std::string hint_for(std::string_view word, std::span<std::string const> known);

}  // namespace jemaa::agenda
