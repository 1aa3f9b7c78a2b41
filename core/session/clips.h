#pragma once

#include <string>
#include <vector>

#include "session/state.h"

/// Recording voices on the console.
namespace jemaa::session {

inline constexpr int clips_per_page = 6;

struct ToSay {
    std::string words;
    bool recorded;  ///< by somebody in this workshop, or it came along
};

/// What the view shows, each once; what is not recorded yet first. Of the
/// workshop: what its steps ask, then findings, themes, options, lines and
/// whatever else was worked out.
std::vector<ToSay> to_say(State const& state, ClipsView const& view);

/// 1 or more.
int clip_pages(std::size_t words);

}  // namespace jemaa::session
