#pragma once

#include <string>

#include "charts/charts_of.h"
#include "screens/frame.h"

/// What the pages of a closed vote have in common.
namespace jemaa::screens {

/// A closed vote, for its pictures.
struct ClosedVote {
    session::State const& state;
    agenda::AgendaStep const& step;
    meaning::CountedPoll const& counted;

    [[nodiscard]] PollResults const& results() const { return counted.results; }
};

/// The vote with the words of the screen.
charts::ToldVote told(ClosedVote const& closed, ui::Ui const& ui);

/// What the figures count, in a few words.
std::string unit_words(PollResults const& results, tally::Outcome const& outcome, ui::Ui const& ui);

/// One page of what the outcome means; it also writes the heading.
void draw_meaning(ClosedVote const&, meaning::Meaning const&, meaning::Part, ui::Ui&, Areas);
void draw_certainty(meaning::Meaning const&, ui::Ui&, Areas);

}  // namespace jemaa::screens
