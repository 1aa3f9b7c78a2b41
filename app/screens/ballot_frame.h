#pragma once

#include <string>
#include <vector>

#include "screens/frame.h"
#include "session/ballot_draft.h"
#include "ui/choice_card.h"

/// What the ballots of all kinds have in common: the question, what is left to
/// give, the pages, and the cards of a page.
namespace jemaa::screens {

/// The vote that the kiosk stands at; an empty one elsewhere.
agenda::Vote const& vote_of(session::State const& state);

/// Draws the frame, the question and the sentence under it, which tells how to
/// vote or what is blocked. Gives the area for the options.
ui::Rect draw_ballot_frame(session::State const& state, session::BallotDraft const& draft,
                           ui::Ui& ui, Actions& actions);

/// Cells for the options on this page, and which options they are.
struct PageCell {
    std::size_t option;
    ui::Rect rect;
};
std::vector<PageCell> page_cells(session::BallotDraft const& draft, ui::Rect const& area,
                                 float gap);

/// Title, sentence and pictogram of an option as a card; the caller adds what
/// was chosen.
ui::ChoiceCard option_card(session::State const& state, session::BallotDraft const& draft,
                           std::size_t option);

/// What a ballot's counters look like: a seed, or nothing for plain dots.
std::string counter_sign(session::BallotDraft const& draft);

/// Money in the reader's figures: "120 000".
std::string money(session::State const& state, std::int64_t amount);

/// The sign and the words of a grade, face or answer of this vote.
struct GradeLook {
    std::string pictogram;
    std::string name;
};
GradeLook grade_look(BallotKind kind, int best, std::vector<agenda::Choice> const& grades,
                     int value, ui::Ui const& ui);
GradeLook grade_look(session::State const& state, session::BallotDraft const& draft, int value,
                     ui::Ui const& ui);

void draw_counters(session::State const&, session::BallotDraft const&, ui::Ui&, ui::Rect, Actions&);
void draw_choices(session::State const&, session::BallotDraft const&, ui::Ui&, ui::Rect, Actions&);
void draw_grades(session::State const&, session::BallotDraft const&, ui::Ui&, ui::Rect, Actions&);
void draw_duel(session::State const&, session::BallotDraft const&, ui::Ui&, ui::Rect, Actions&);

}  // namespace jemaa::screens
