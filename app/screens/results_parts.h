#pragma once

#include <string>
#include <vector>

#include "meaning/meaning.h"
#include "screens/frame.h"
#include "tally/outcome.h"
#include "ui/option_row.h"

/// What the pictures of results have in common, and one picture for each kind
/// of explanation.
namespace jemaa::screens {

/// A closed vote, for its pictures.
struct ClosedVote {
    session::State const& state;
    agenda::AgendaStep const& step;
    meaning::CountedPoll const& counted;

    [[nodiscard]] PollResults const& results() const { return counted.results; }
};

/// Row number `row` of a result: the option and its badge (an emoji or empty).
ui::OptionRow row_of(ClosedVote const& closed, Id const& option, std::size_t row,
                     std::string const& badge);

/// The option's number in the outcome's steps.
std::size_t number_of(tally::Outcome const& outcome, Id const& option);

/// The score on each criterion behind its sign, in the order of the steps.
std::string criteria_words(ClosedVote const& closed, tally::ScoreSteps const& steps,
                           std::size_t option, std::string const& language);

/// "🏆" for winners, else nothing.
std::string badge_of(tally::Outcome const& outcome, Id const& option);

/// The scores as short as they can be told apart, with at least `digits`
/// decimals where they have any: "2.67" in English, "2,67" elsewhere.
std::vector<std::string> score_figures(tally::Outcome const& outcome, int digits,
                                       std::string const& language);

/// What the figures count, in a few words.
std::string unit_words(PollResults const& results, tally::Outcome const& outcome, ui::Ui const& ui);

/// The title and a sentence, which may be empty; on a low panel the title
/// stands in the top bar, and the sentence in one line.
void draw_results_heading(ui::Ui& ui, Areas& areas, std::string const& title,
                          std::string const& sentence);

void draw_bars(ClosedVote const&, tally::Outcome const&, ui::Ui&, ui::Rect);
void draw_rounds(ClosedVote const&, tally::Outcome const&, ui::Ui&, ui::Rect);
void draw_shares(ClosedVote const&, tally::Outcome const&, ui::Ui&, ui::Rect);

/// What a further round changed: for each option two bars, and in words where
/// it went.
void draw_changes(ClosedVote const& later, ClosedVote const& earlier, ui::Ui&, ui::Rect);
/// Whether both rounds are there and can be told so.
bool can_show_changes(session::ResultsView const& view);

/// A score on exactly two criteria, as a plane; false, and nothing drawn, where
/// not every option finds room for its words.
bool draw_matrix(ClosedVote const&, tally::Outcome const&, ui::Ui&, ui::Rect);

/// A vote on lines with costs; it also writes the heading.
void draw_funded(ClosedVote const&, budget::PollOutcome const&, ui::Ui&, Areas);

/// One page of what the outcome means; it also writes the heading.
void draw_meaning(ClosedVote const&, meaning::Meaning const&, meaning::Part, ui::Ui&, Areas);
void draw_agreement(ClosedVote const&, meaning::Meaning const&, ui::Ui&, Areas);
void draw_categories(ClosedVote const&, meaning::Meaning const&, ui::Ui&, Areas);
void draw_groups(ClosedVote const&, meaning::Meaning const&, ui::Ui&, Areas);
void draw_certainty(ClosedVote const&, meaning::Meaning const&, ui::Ui&, Areas);

}  // namespace jemaa::screens
