#include "clips/template_clips.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "agenda/spoken_texts.h"
#include "clips/clip_file.h"
#include "domain/clip.h"
#include "domain/field.h"

namespace jemaa::clips {

namespace fs = std::filesystem;

namespace {

// A workshop's file is exchanged on sticks, all day.
constexpr std::size_t most_bytes_together = 64 << 20;

using Texts = std::map<std::string, LocalizedText>;

Texts texts_by_name(agenda::Agenda const& agenda) {
    Texts texts;
    for (auto& spoken : agenda::spoken_texts(agenda))
        texts.emplace(std::move(spoken.name), std::move(spoken.text));
    return texts;
}

// "vote.prompt.ar-DZ.opus"
struct Name {
    std::string text;
    LanguageTag language;
};
Name name_of(fs::path const& file) {
    auto const stem = file.stem().string();
    auto const dot = stem.rfind('.');
    if (dot == std::string::npos) return {stem, ""};
    return {stem.substr(0, dot), stem.substr(dot + 1)};
}

// What is wrong with the name; empty if nothing is.
std::string mistake_in(Name const& name, Texts const& texts, agenda::Agenda const& agenda) {
    if (name.language.empty())
        return "does not say its language; name it like welcome.prompt.fr.opus";
    if (!texts.contains(name.text))
        return fmt::format(
            "the template has no text \"{}\"; name it STEP.prompt.{}.opus or "
            "STEP.option.KEY.{}.opus",
            name.text, name.language, name.language);
    if (std::ranges::find(agenda.languages, name.language) == agenda.languages.end())
        return fmt::format("\"{}\" is not among the workshop's languages; add it there",
                           name.language);
    return {};
}

}  // namespace

fs::path folder_beside(fs::path const& template_file) {
    return fs::path(template_file).replace_extension("clips");
}

TemplateClips read_template_clips(agenda::Agenda const& agenda, fs::path const& folder) {
    TemplateClips found;
    auto const texts = texts_by_name(agenda);
    std::size_t bytes = 0;
    for (auto const& file : files_in(folder)) {
        auto const name = name_of(file);
        auto const leave_out = [&](std::string why) {
            found.wrong.push_back({ErrorCode::bad_argument, file.string(), std::move(why)});
        };
        if (auto mistake = mistake_in(name, texts, agenda); !mistake.empty()) {
            leave_out(std::move(mistake));
            continue;
        }
        auto sound = read_clip(file);
        if (!sound) {
            found.wrong.push_back(sound.error());
            continue;
        }
        bytes += sound->content.size();
        if (bytes > most_bytes_together) {
            leave_out("the clips are larger than 64 MB together; record them anew, or fewer");
            break;
        }
        found.clips.push_back(
            {texts.at(name.text).in(name.language), name.language, std::move(*sound)});
    }
    return found;
}

std::vector<Fact> clip_facts(std::vector<TemplateClip> clips, Id const& kiosk, Moment const& at,
                             Chance& chance) {
    std::vector<Fact> sounds, sayings;
    std::set<Id> known;
    Stamp last;
    for (auto& clip : clips) {
        last = next_stamp(last, at.wall);
        sayings.emplace_back(Revision{chance.id(), clip_subject(clip.text),
                                      field::clip + clip.language, to_hex(clip.sound.id), last,
                                      kiosk});
        if (known.insert(clip.sound.id).second) sounds.emplace_back(std::move(clip.sound));
    }
    sounds.insert(sounds.end(), sayings.begin(), sayings.end());
    return sounds;
}

}  // namespace jemaa::clips
