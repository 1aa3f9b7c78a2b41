#pragma once

#include <string_view>

#include "session/state.h"

namespace jemaa::session {

/// The language of words that people of this workshop, or of the one before, wrote:
/// `language` if they wrote them in it too, or nobody wrote them. Where the words have
/// other letters than that language (remarks, a title in French on an Arabic keyboard),
/// the first of the workshop's with a voice for them.
LanguageTag written_in(State const& state, std::string_view words, LanguageTag const& language);

}  // namespace jemaa::session
