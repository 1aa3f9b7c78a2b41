#pragma once

#include <optional>
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

/// What stands above the outcome: what came of it and, while places are covered,
/// nothing that tells of them. `step` is the step's title.
struct Heading {
    std::string title, sentence;
};
Heading heading_of(charts::ToldVote const& vote, std::string const& step, bool covered,
                   ui::Ui const& ui);

/// The chart that explains the outcome best, so many of its places covered; nothing
/// where nobody voted.
std::optional<charts::Chart> outcome_chart(charts::ToldVote const& vote, int covered,
                                           ui::Ui const& ui);

/// One page of what the outcome means; it also writes the heading.
void draw_meaning(charts::ToldVote const&, meaning::Meaning const&, meaning::Part, ui::Ui&, Areas);
/// How sure it is, in sentences.
void draw_certainty(meaning::Meaning const&, ui::Ui&, ui::Rect area);

}  // namespace jemaa::screens
