#pragma once

#include <functional>
#include <string>
#include <vector>

#include "agenda/agenda.h"
#include "charts/kinds.h"
#include "charts/look.h"
#include "meaning/counted_poll.h"

namespace jemaa::charts {

/// A closed poll with what the template and the people call its parts.
struct ToldVote {
    meaning::CountedPoll const& counted;
    Words words;
    std::function<Label(PollOption const&)> label;  ///< pictogram, words and their language
    std::vector<agenda::Choice> criteria{};         ///< those of the vote step
    std::vector<agenda::Choice> grades{};           ///< lowest first
    std::function<Head(Id const&)> category{};      ///< nil: those who named none
};

/// What a value of a scale is called: a grade, a face or an answer of consent.
Distributions::Value value_name(BallotKind kind, int best,
                                std::vector<agenda::Choice> const& grades, int value,
                                Words const& words);

/// The option's label; "🏆" and chosen for winners.
Label label_of(ToldVote const& vote, Id const& option, std::string badge = {});
Label label_of(ToldVote const& vote, tally::Outcome const& outcome, Id const& option);

/// The option's number in the outcome's steps.
std::size_t number_of(tally::Outcome const& outcome, Id const& option);

/// The scores as short as they can be told apart, with at least `digits`
/// decimals where they have any: "2.67" in English, "2,67" elsewhere.
std::vector<std::string> score_figures(tally::Outcome const& outcome, int digits,
                                       Words const& words);

/// The template's name of a criterion; an empty one where it has none.
agenda::Choice criterion_of(ToldVote const& vote, std::string const& key);

/// Whether the statement stands, and if not, why.
std::string verdict_words(tally::ConsentAnswers const& answers, tally::ConsentSteps const& steps,
                          Words const& words);

/// The score on each criterion behind its sign, in the order of the steps.
std::string criteria_words(ToldVote const& vote, tally::ScoreSteps const& steps,
                           std::size_t option);

/// With one decimal where it has any: "3", "2.5" in English, "2,5" elsewhere.
std::string tenths_figure(double value, Words const& words);

}  // namespace jemaa::charts
