#pragma once

#include <string>
#include <vector>

#include "screens/draw.h"
#include "tally/outcome.h"
#include "ui/option_row.h"

/// What the pictures of results have in common, and one picture for each kind
/// of explanation.
namespace jemaa::screens {

/// A closed vote, for its pictures.
struct ClosedVote {
    session::State const& state;
    agenda::AgendaStep const& step;
    PollResults const& results;
};

/// Row number `row` of a result: the option and its badge (an emoji or empty).
ui::OptionRow row_of(ClosedVote const& closed, Id const& option, std::size_t row,
                     std::string const& badge);

/// "🏆" for winners, else nothing.
std::string badge_of(tally::Outcome const& outcome, Id const& option);

/// The scores as short as they can be told apart, with at least `digits`
/// decimals where they have any: "2.67" in English, "2,67" elsewhere.
std::vector<std::string> score_figures(tally::Outcome const& outcome, int digits,
                                       std::string const& language);

/// What the figures count, in a few words.
std::string unit_words(PollResults const& results, tally::Outcome const& outcome, ui::Ui const& ui);

void draw_bars(ClosedVote const&, tally::Outcome const&, ui::Ui&, ui::Rect);
void draw_rounds(ClosedVote const&, tally::Outcome const&, ui::Ui&, ui::Rect);
void draw_shares(ClosedVote const&, tally::Outcome const&, ui::Ui&, ui::Rect);

/// What a further round changed: for each option two bars, and in words where
/// it went.
void draw_changes(ClosedVote const& later, ClosedVote const& earlier, ui::Ui&, ui::Rect);
/// Whether both rounds are there and can be told so.
bool can_show_changes(session::ResultsView const& view);

/// A vote on lines with costs; it also writes the heading.
void draw_funded(ClosedVote const&, ui::Ui&, ui::Rect);

}  // namespace jemaa::screens
