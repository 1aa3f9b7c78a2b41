#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "domain/fact.h"
#include "domain/language.h"

/// How the kiosk speaks to whoever stands there.
namespace jemaa::session {

/// Words to be spoken, in their own language.
struct Spoken {
    std::string text;
    LanguageTag language;
    Id recording{};  ///< of somebody who says it herself; nil: none
    bool operator==(Spoken const&) const = default;
};

inline constexpr int quietest = 1, loudest = 5, usual_volume = 3;
inline constexpr int slowest = 1, fastest = 5, usual_pace = 3;

/// The files of clips that came along, by language and the words that they say.
using ClipShelf = std::map<std::pair<LanguageTag, std::string>, std::string>;

/// Words that somebody says: in this workshop, or in a file that came along.
struct Clip {
    std::shared_ptr<Attachment const> recorded{};  ///< null: none
    std::string file{};                            ///< empty: none
    explicit operator bool() const { return recorded || !file.empty(); }
};

/// What there is to speak and listen with, and what the person wants of it.
struct Voice {
    bool can_speak = false;   ///< there is a voice and something to hear it with
    bool can_record = false;  ///< there is a microphone
    std::shared_ptr<ClipShelf const> clips;

    // Of the person; forgotten after each.
    bool on = false;
    bool touch_first = false;   ///< a touch only speaks; a second one on the same thing acts
    int volume = usual_volume;  ///< quietest .. loudest
    int pace = usual_pace;      ///< slowest .. fastest
    std::string heard;          ///< the screen that was read last
    std::string asked;          ///< key of the element that is to be read next
    std::string touched;        ///< key of the element that acts when it is touched again
};

struct State;
struct Turn;
struct Utterance;

/// What people do with sound, over any screen. True when the event was about
/// nothing else.
bool handle_voice(Turn& turn);

/// The best recording of these words: somebody's own, one of this workshop, or
/// one that came along, if there is any.
Clip clip_of(State const& state, Spoken const& words);

/// How the words are heard: in a clip of all of them; else in clips of those of
/// their sentences that have one, and what is left of them is read.
std::vector<Utterance> utterances_of(State const& state, Spoken const& words);

/// Whether an attachment is a recording, and not a drawing.
bool is_sound(Attachment const& attachment);

/// The voice as it is for the next person.
void forget_person(Voice& voice);

}  // namespace jemaa::session
