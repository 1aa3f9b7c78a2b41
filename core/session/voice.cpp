#include "session/voice.h"

#include <algorithm>

#include "domain/clip.h"
#include "domain/field.h"
#include "session/overloaded.h"
#include "session/sentences.h"
#include "session/turn.h"

namespace jemaa::session {
namespace {

// What is on the screen is read anew.
void read_again(Voice& voice) {
    voice.heard.clear();
    voice.asked.clear();
}

void switch_voice(Turn& turn) {
    Voice& voice = turn.state.voice;
    if (!voice.can_speak) return;
    voice.on = !voice.on;
    voice.touch_first = false;
    voice.touched.clear();
    read_again(voice);
    if (std::holds_alternative<AdjustVoice>(turn.state.dialog)) turn.state.dialog = {};
}

void ask_about(Voice& voice, std::string const& key, bool acts_next) {
    if (!voice.on) return;
    voice.asked = key;
    voice.touched = acts_next ? key : std::string{};
}

void read_aloud(Turn& turn, ReadAloud const& read) {
    Voice& voice = turn.state.voice;
    if (!voice.on) return;
    voice.asked.clear();
    if (!read.screen.empty()) {
        if (read.screen != voice.heard) voice.touched.clear();
        voice.heard = read.screen;
    }
    Speak speak{{}, voice.volume, voice.pace};
    for (auto const& words : read.words)
        for (auto& part : utterances_of(turn.state, words)) speak.parts.push_back(std::move(part));
    turn.effects.push_back(std::move(speak));
}

void found(Voice& voice, SoundFound const& sound) {
    voice.can_speak = sound.speaks;
    voice.can_record = sound.records;
    voice.clips = sound.clips;
    if (!sound.speaks) forget_person(voice);
}

// As many of the next sentences as one clip says; else the next one, without.
std::pair<std::string, Clip> first_piece(State const& state, std::string_view rest,
                                         LanguageTag const& language) {
    std::string piece(rest);
    for (;;) {
        if (auto clip = clip_of(state, {piece, language})) return {piece, clip};
        auto const end = piece.rfind(joint);
        if (end == std::string::npos) return {piece, {}};
        piece.resize(end);
    }
}

}  // namespace

Clip clip_of(State const& state, Spoken const& words) {
    auto const attached = [&](Id const& id) -> std::shared_ptr<Attachment const> {
        auto const found = state.record.attachments.find(id);
        return found == state.record.attachments.end() ? nullptr : found->second;
    };
    if (auto recording = attached(words.recording)) return {recording};
    std::string const own =
        value_of(state.record, clip_subject(words.text), field::clip + words.language);
    if (auto const id = id_from_hex(own))
        if (auto recorded = attached(*id)) return {recorded};
    if (!state.voice.clips) return {};
    auto const brought = state.voice.clips->find({words.language, words.text});
    return brought == state.voice.clips->end() ? Clip{} : Clip{nullptr, brought->second};
}

std::vector<Utterance> utterances_of(State const& state, Spoken const& words) {
    auto const heard = [&](std::string const& text, Clip const& clip) {
        return Utterance{text, words.language, clip.recorded, clip.file};
    };
    if (auto const whole = clip_of(state, words)) return {heard(words.text, whole)};
    std::vector<Utterance> parts;
    std::string unsaid;
    for (std::string_view rest = words.text; !rest.empty();) {
        auto const [piece, clip] = first_piece(state, rest, words.language);
        rest.remove_prefix(std::min(rest.size(), piece.size() + joint.size()));
        if (!clip) {
            if (!unsaid.empty()) unsaid += joint;
            unsaid += piece;
            continue;
        }
        if (!unsaid.empty()) parts.push_back(heard(std::exchange(unsaid, {}), {}));
        parts.push_back(heard(piece, clip));
    }
    if (parts.empty()) return {heard(words.text, {})};
    if (!unsaid.empty()) parts.push_back(heard(unsaid, {}));
    return parts;
}

bool handle_voice(Turn& turn) {
    Voice& voice = turn.state.voice;
    return std::visit(Overloaded{
                          [&](SwitchVoice const&) { return switch_voice(turn), true; },
                          [&](AskVoice const&) {
                              bool const free =
                                  std::holds_alternative<std::monostate>(turn.state.dialog);
                              if (voice.on && free) turn.state.dialog = AdjustVoice{};
                              return true;
                          },
                          [&](SetVolume const& e) {
                              voice.volume = std::clamp(e.volume, quietest, loudest);
                              return true;
                          },
                          [&](SetPace const& e) {
                              voice.pace = std::clamp(e.pace, slowest, fastest);
                              return true;
                          },
                          [&](SwitchTouchFirst const&) {
                              voice.touch_first = voice.on && !voice.touch_first;
                              return true;
                          },
                          [&](ReadAgain const&) { return read_again(voice), true; },
                          [&](AskAbout const& e) { return ask_about(voice, e.key, false), true; },
                          [&](TouchFirst const& e) { return ask_about(voice, e.key, true), true; },
                          [&](ReadAloud const& e) { return read_aloud(turn, e), true; },
                          [&](SoundFound const& e) { return found(voice, e), true; },
                          [](auto const&) { return false; },
                      },
                      turn.event.what);
}

bool is_sound(Attachment const& attachment) {
    return attachment.media_type.starts_with("audio/");
}

void forget_person(Voice& voice) {
    voice =
        Voice{.can_speak = voice.can_speak, .can_record = voice.can_record, .clips = voice.clips};
}

}  // namespace jemaa::session
