#pragma once

#include <string>
#include <vector>

#include "session/voice.h"

namespace jemaa::session {

// --- People ------------------------------------------------------------------
struct SwitchVoice {};  ///< on, or off again
struct AskVoice {};     ///< how loud, how fast, whether a touch speaks first
struct SetVolume {
    int volume;
};
struct SetPace {
    int pace;
};
struct SwitchTouchFirst {};
struct ReadAgain {};  ///< the whole screen
struct AskAbout {
    std::string key;
};  ///< the element is to be read, not to act
struct TouchFirst {
    std::string key;
};  ///< the same, and it acts when it is touched again

// --- The screens themselves --------------------------------------------------
/// What stands there, in reading order. `screen` tells which screen was read;
/// empty for one element of it.
struct ReadAloud {
    std::string screen;
    std::vector<Spoken> words;
};

// --- The shell ---------------------------------------------------------------
struct SoundFound {
    bool speaks;
    bool records;
    std::shared_ptr<ClipShelf const> clips{};
};

}  // namespace jemaa::session
