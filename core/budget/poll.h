#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "budget/election.h"
#include "budget/outcome.h"
#include "domain/fact.h"
#include "domain/rejection.h"

namespace jemaa::budget {

/// What the values of a poll's marks are.
enum class Marks {
    approval,  ///< 0 or 1
    points,    ///< dots or seeds, 0 or more; settings "dots" or "seeds" and "per_option" cap them
    ranks,     ///< 1 = first, 2, ... without gaps; 0 = not ranked
};

/// A poll about lines with costs. Project i is options[i]; options are in
/// order of id, so the smaller id wins a tie.
struct PollElection {
    Election election;
    std::vector<Id> options;
    int blank = 0;                        ///< counted ballots that support nothing
    int rejected = 0;                     ///< impossible ones, of which no mark counts
    std::vector<Rejection> rejections{};  ///< why and how often, by reason and option
    bool operator==(PollElection const&) const = default;
};

/// The poll as an election under the budget of the setting "budget", in the
/// currency's units. Ranks become Borda points among the ranked: with k ranked
/// options the first gets k-1, the last none, as for Pabulib's ordinal ballots.
/// The same for any order of rows.
///
/// `merges` names, for each line that was found to be part of another, that
/// one: the two are one project at the cost of the one that stays. A ballot is
/// checked as it was cast; then it supports the project if it supported either,
/// points are added up to at most "per_option", and the better rank counts.
///
/// bad_argument, with the poll's key, when the budget is missing; with the
/// option's key when it has no cost; with the option when a merge names one
/// that the poll does not have, or merges go in a circle; or as check().
Expected<PollElection> election_from(PollResults const& results, Marks marks,
                                     std::map<Id, Id> const& merges = {});

/// A poll decided by the rule that it names.
struct PollOutcome {
    PollElection poll;
    Outcome outcome;
    bool operator==(PollOutcome const&) const = default;
};

/// What the marks of a poll by this rule are; points for the rules of points.
Marks marks_of(std::string_view rule);

}  // namespace jemaa::budget
