#pragma once

#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "agenda/agenda.h"
#include "agenda/table_reader.h"

/// Lists of choices, and references to earlier steps, as several kinds of step
/// have them.
namespace jemaa::agenda {

/// key, pictogram, title and text.
Choice read_choice(TableReader& reader);

inline std::string const& key_in(Choice const& choice) {
    return choice.key;
}
inline std::string const& key_in(Finding const& finding) {
    return finding.about.key;
}
inline std::string const& key_in(ProposedAction const& action) {
    return action.key;
}

/// The tables [[step.name]], each read by `read(reader)` and with a key of its
/// own.
template <typename Entry, typename Read>
std::vector<Entry> read_tables(TableReader& step, std::string const& name, Range count, Read read) {
    std::vector<Entry> entries;
    std::set<std::string> keys;
    for (auto const* const table : step.tables(name, count)) {
        TableReader reader(*table, name, step.reading());
        entries.push_back(read(reader));
        reader.finish();
        auto const& key = key_in(entries.back());
        if (!key.empty() && !keys.insert(key).second)
            step.mistake(table->source().begin.line,
                         fmt::format("two of \"{}\" have the key \"{}\"; rename one", name, key));
    }
    return entries;
}

/// Plain choices.
std::vector<Choice> read_choices(TableReader& step, std::string const& name, Range count);

/// A list of emoji, each once.
std::vector<std::string> read_pictograms(TableReader& step, std::string const& name, Range count,
                                         Need need);

/// The key of an earlier step of one of those kinds.
std::string read_reference(TableReader& step, std::string const& name, Need need,
                           std::vector<std::string> const& kinds);

}  // namespace jemaa::agenda
