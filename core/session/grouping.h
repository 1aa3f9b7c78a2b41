#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "session/state.h"

/// Ideas sorted into themes by hand, and ideas that turned out to be one.
namespace jemaa::session {

inline constexpr std::size_t longest_theme = 60;  ///< code points

/// A theme of a Grouping step: the template's first, then others as they came.
struct Theme {
    Id id;
    std::string pictogram;    ///< may be empty
    LocalizedText title;      ///< empty: it goes by the words of its first idea
    std::vector<Id> ideas{};  ///< those that stand by themselves, first come first
};

struct Grouped {
    std::vector<Theme> themes;
    std::vector<Id> loose;                ///< ideas without a theme, by id
    std::map<Id, std::vector<Id>> parts;  ///< of an idea: all those that were merged into it
};

/// How things stand. Left out are hidden ideas, dissolved themes, and themes
/// that have neither a name nor an idea.
Grouped grouped(State const& state, std::string_view step_key);

/// Whether the facilitator may change anything there now.
bool can_group(State const& state, std::string_view step_key);

/// Whether the facilitator's newest action was one on this step's ideas or
/// themes, so that it can be taken back there.
bool can_undo_grouping(State const& state, std::string_view step_key);

struct Title {
    std::string text;
    LanguageTag language;
};
/// A theme's name in `language`, else in another; else its first idea's words.
Title title_of(Record const& record, Theme const& theme, std::string_view language);

/// An item's words in each language: its own, over those of the template.
LocalizedText title_of_theme(State const& state, Item const& item);

/// The ideas and themes that a vote takes besides the template's options: what
/// the facilitator has put on the ballot, and the themes of its grouping that
/// have ideas. By id.
std::vector<Id> joining(State const& state, agenda::AgendaStep const& vote);

}  // namespace jemaa::session
