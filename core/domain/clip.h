#pragma once

#include <string>

#include "base/clock.h"
#include "base/id.h"

/// Recorded voices: words that somebody says, instead of a synthesizer.
namespace jemaa {

inline constexpr char clip_media_type[] = "audio/ogg";  ///< Opus in Ogg
inline constexpr Milliseconds longest_clip{120'000};

/// What the clips of these words are known by (field::clip): whatever is spoken
/// has its clips by its words, so that new words ask for a new clip.
inline Id clip_subject(std::string const& text) {
    return derived_id({}, "clip/" + text);
}

}  // namespace jemaa
