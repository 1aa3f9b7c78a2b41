#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/state.h"

/// Action lines: the template's and those from the floor.
namespace jemaa::session {

inline constexpr int most_lines_per_page = 6;

struct Line {
    Id id;  ///< of its item; of an option of the template that is no item: its own
    std::string key;
    std::string pictogram;
    LocalizedText title;
    LocalizedText text;
    std::int64_t cost = 0;  ///< in the workshop's currency; 0 = not said
    Id theme{};             ///< nil when it is tied to none
    bool hidden = false;
};

/// The lines of a Lines step: the template's in its order, then those from the
/// floor by id. Hidden ones only if asked for.
std::vector<Line> lines_of(State const& state, std::string_view step_key, bool with_hidden = false);

/// Lines that a vote takes in and that have no cost. A vote about a budget
/// cannot be held with them.
std::vector<Line> lines_without_cost(State const& state, agenda::Vote const& vote);

/// The line, or whatever else people voted on, with this id: an item, an idea or
/// an option of the template, here or in the workshop before. Nothing when there
/// is none.
std::optional<Line> line_named(State const& state, Id const& id);

/// What a line can be tied to.
struct LineTheme {
    Id id;
    std::string pictogram;
    std::string title;
};

/// The themes of the step that a Lines step names: what was voted on, as it
/// stands, or the themes of a grouping.
std::vector<LineTheme> themes_of(State const& state, std::string_view lines_step,
                                 std::string_view language);

/// Emoji for a line from the floor: the template's, or usual ones.
std::vector<std::string> line_pictograms(State const& state, std::string_view step_key);

/// 1 or more.
int line_pages(std::size_t lines);

}  // namespace jemaa::session
