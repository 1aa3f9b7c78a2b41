#include "tables/compared.h"

#include <algorithm>
#include <tuple>

namespace jemaa::outcome {

Expected<Compared> gather_all(Store& store, std::vector<Workshop> const& workshops) {
    auto const facts = store.facts();
    if (!facts) return tl::unexpected(facts.error());
    Compared compared;
    for (auto const& workshop : workshops) {
        auto contents = contents_of(*facts, workshop.id);
        if (!contents) return tl::unexpected(contents.error());
        auto gathered = gather(store, std::move(*contents));
        if (!gathered) return tl::unexpected(gathered.error());
        compared.workshops.push_back(std::move(*gathered));
    }
    std::ranges::sort(compared.workshops, {}, [](Gathered const& gathered) {
        auto const& contents = gathered.contents;
        return std::tuple(cluster_of(contents).in("fr"), contents.workshop.created_ms,
                          contents.workshop.id);
    });
    compared.common = common_lines(compared.workshops);
    return compared;
}

LocalizedText const& cluster_of(Contents const& contents) {
    auto const* first = &contents;
    while (first->before) first = first->before.get();
    return first->agenda.cluster;
}

std::vector<LanguageTag> languages_of(Compared const& compared) {
    std::vector<LanguageTag> languages;
    for (auto const& gathered : compared.workshops)
        for (auto const& language : gathered.contents.agenda.languages)
            if (std::ranges::find(languages, language) == languages.end())
                languages.push_back(language);
    return languages;
}

std::string newest_value(Compared const& compared, Id const& subject, std::string_view field) {
    Revision const* newest = nullptr;
    for (auto const& gathered : compared.workshops) {
        auto const* const said = newest_word(gathered.contents, subject, field);
        if (said &&
            (!newest || std::tie(said->stamp, said->id) > std::tie(newest->stamp, newest->id)))
            newest = said;
    }
    return newest ? newest->value : std::string();
}

}  // namespace jemaa::outcome
