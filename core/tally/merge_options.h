#pragma once

#include <map>

#include "base/error.h"
#include "domain/fact.h"
#include "tally/outcome.h"

namespace jemaa::tally {

/// Which option each merged one is part of, e.g. {b, a}: b was found to be the
/// same as a. Chains {c, b}, {b, a} are followed.
using Merges = std::map<Id, Id>;

/// What a ballot says of an option that was found to be these two, of each of
/// which it said something, as below; `most` is the most on one option.
std::int32_t united(BallotKind kind, std::int64_t a, std::int64_t b, std::int64_t most);

/// The profile as if the merged options had been one on the ballot. Each
/// ballot, already checked as it was cast, counts once for it:
///
/// - approval: approved if either was
/// - dots, seeds: the sum, at most `per_option`, as the ballot would have
///   allowed for one option; what is above is lost
/// - score, grades: the higher one (for a score, on each criterion)
/// - ranking: the better rank, the other one closed up
/// - duels: between the two, none; against a third option, the one answer that
///   was given, or both if they agree, or else "cannot decide"
/// - consent: the lower answer, so that nobody's block is lost
///
/// bad_argument when a merge names an option that is not in the profile, or
/// merges go in a circle.
Expected<Profile> merge_options(Profile const& profile, Merges const& merges);

/// Counts a poll with its options merged.
Expected<Outcome> count_merged(PollResults const& results, Merges const& merges);

}  // namespace jemaa::tally
