#include "session/written_in.h"

#include <algorithm>
#include <optional>

#include "domain/field.h"
#include "domain/voices.h"

namespace jemaa::session {
namespace {

/// Looks for words among all that was written.
struct Search {
    std::string_view words;
    LanguageTag const& language;
    std::optional<LanguageTag> found{};

    void take(std::string_view text, std::string_view in) {
        if (text == words && (!found || in == language)) found = in;
    }
    void take(Record const& record) {
        for (auto const& [id, idea] : record.ideas) {
            take(idea.text, idea.language);
            take(value_of(record, id, field::text), idea.language);
        }
        for (auto const& [about, revision] : record.revisions)
            for (std::string_view const named : {field::title, field::words})
                if (about.second.starts_with(named))
                    take(revision.value, std::string_view(about.second).substr(named.size()));
    }
};

}  // namespace

LanguageTag written_in(State const& state, std::string_view words, LanguageTag const& language) {
    Search search{words, language};
    search.take(state.record);
    if (state.before) search.take(state.before->record);
    LanguageTag const noted = search.found.value_or(language);
    if (has_letters_for(words, noted)) return noted;
    auto const& languages = state.agenda->languages;
    auto const other = std::ranges::find_if(languages, [&](auto const& each) {
        return has_voice(each) && has_letters_for(words, each);
    });
    return other == languages.end() ? noted : *other;
}

}  // namespace jemaa::session
