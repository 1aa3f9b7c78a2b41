#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "agenda/agenda.h"
#include "base/chance.h"
#include "base/clock.h"
#include "base/error.h"
#include "domain/fact.h"

/// Clips that come beside a template: for fair.toml fair.clips/NAME.LANGUAGE.opus,
/// by the names of agenda::spoken_texts().
namespace jemaa::clips {

/// The folder of a template's clips; it need not be there.
std::filesystem::path folder_beside(std::filesystem::path const& template_file);

struct TemplateClip {
    std::string text;  ///< that it says, as it is written in `language`
    LanguageTag language;
    Attachment sound;
};
struct TemplateClips {
    std::vector<TemplateClip> clips;
    std::vector<Error> wrong;  ///< files that were left out: which, why, how to mend it
};

/// What the folder has for the template's texts.
TemplateClips read_template_clips(agenda::Agenda const& agenda,
                                  std::filesystem::path const& folder);

/// As facts of a new workshop, made by `kiosk`: each sound once, and which text
/// it says.
std::vector<Fact> clip_facts(std::vector<TemplateClip> clips, Id const& kiosk, Moment const& at,
                             Chance& chance);

}  // namespace jemaa::clips
