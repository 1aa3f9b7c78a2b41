#include <algorithm>
#include <map>

#include "formats/package.h"

namespace jemaa::outcome {
namespace {

constexpr char diagnostic[] = "diagnostic";

LanguageTag first_of(std::vector<LanguageTag> const& languages) {
    return languages.empty() ? LanguageTag() : languages.front();
}

// "Bijoux de Batna, Dinanderie de Constantine"
LocalizedText names_of_clusters(Compared const& compared,
                                std::vector<LanguageTag> const& languages) {
    std::map<LanguageTag, std::string> names;
    for (auto const& language : languages) {
        std::string last;
        for (auto const& gathered : compared.workshops) {
            auto const& name = cluster_of(gathered.contents).in(language);
            if (name == last) continue;
            names[language] += (last.empty() ? "" : ", ") + name;
            last = name;
        }
    }
    return LocalizedText(std::move(names));
}

}  // namespace

Origin origin_of(Contents const& contents) {
    auto const& agenda = contents.agenda;
    return {agenda.key,     to_hex(contents.workshop.id), agenda.title,
            agenda.cluster, first_of(agenda.languages),   contents.workshop.created_ms};
}

Origin origin_of(Compared const& compared) {
    auto const languages = languages_of(compared);
    auto const names = names_of_clusters(compared, languages);
    Origin origin{diagnostic, {}, names, names, first_of(languages), 0};
    for (auto const& gathered : compared.workshops)
        origin.created_ms = std::max(origin.created_ms, gathered.contents.workshop.created_ms);
    return origin;
}

}  // namespace jemaa::outcome
