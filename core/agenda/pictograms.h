#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/language.h"

namespace jemaa::agenda {

struct Pictogram {
    std::string sign;    ///< an emoji
    LocalizedText name;  ///< what it is looked for by, and called
};

/// What belongs together, with a sign of its own for whoever does not read.
struct Subject {
    std::string key;
    Pictogram about;
    std::vector<Pictogram> signs;
};

/// The pictograms that are built in, from assets/pictograms.toml.
std::vector<Subject> const& pictogram_subjects();

/// Those of a subject, or if it is unknown or empty those of all; of them the
/// ones whose name has a word that begins like each of the `words`, in any
/// language, whatever the accents and capitals. Each sign once.
std::vector<Pictogram const*> find_pictograms(std::string_view subject, std::string_view words);

/// What a sign, or that of a subject, is called in `language`; the sign itself if it is unknown.
std::string pictogram_name(std::string_view sign, std::string_view language);

}  // namespace jemaa::agenda
