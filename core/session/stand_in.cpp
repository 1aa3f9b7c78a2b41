#include "session/stand_in.h"

#include <algorithm>

#include "domain/voices.h"
#include "session/sentences.h"

namespace jemaa::session {
namespace {

bool is_clip(Utterance const& part) {
    return part.clip || !part.file.empty();
}

std::string joined(std::vector<std::string> const& sentences, std::size_t from, std::size_t count) {
    std::string text;
    for (std::size_t i = from; i < from + count; ++i) {
        if (i > from) text += joint;
        text += sentences.at(i);
    }
    return text;
}

}  // namespace

std::optional<LanguageTag> stand_in_language(State const& state) {
    if (has_voice(state.language)) return std::nullopt;
    auto const& languages = state.agenda->languages;
    auto const found =
        std::ranges::find_if(languages, [](auto const& language) { return has_voice(language); });
    return found == languages.end() ? std::nullopt : std::optional(*found);
}

bool is_heard(State const& state, Spoken const& words) {
    return has_voice(words.language) || std::ranges::all_of(utterances_of(state, words), is_clip);
}

std::vector<Spoken> heard_instead(State const& state, Spoken const& words, Spoken const& other) {
    auto const parts = utterances_of(state, words);
    if (std::ranges::none_of(parts, is_clip)) return {other};
    auto const theirs = sentences_of(other.text);
    bool const alike = theirs.size() == sentences_of(words.text).size();
    std::vector<Spoken> heard;
    std::size_t at = 0;
    for (auto const& part : parts) {
        auto const count = sentences_of(part.text).size();
        if (is_clip(part))
            heard.push_back({part.text, words.language, words.recording});
        else if (alike)
            heard.push_back({joined(theirs, at, count), other.language});
        at += count;
    }
    if (!alike) heard.push_back(other);
    return heard;
}

}  // namespace jemaa::session
