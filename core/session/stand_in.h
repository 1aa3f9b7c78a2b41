#pragma once

#include <optional>
#include <vector>

#include "session/state.h"

/// Reading to whoever chose a language that no voice speaks.
namespace jemaa::session {

/// The language in which what has no clip is read to her: the first of the workshop's
/// that has a voice. Nothing where hers has one, or none has.
std::optional<LanguageTag> stand_in_language(State const& state);

/// Whether all of the words are heard as they are, by a voice or in clips.
bool is_heard(State const& state, Spoken const& words);

/// What is heard of words that are not: those of their sentences that have a clip in
/// it, and the others as `other` says them in a language with a voice. Where the two
/// have not as many sentences, all of `other` follows the clips.
std::vector<Spoken> heard_instead(State const& state, Spoken const& words, Spoken const& other);

}  // namespace jemaa::session
