#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "tally/merge_options.h"

namespace jemaa::cases {

/// One folder of tests/cases/tally: a poll with its ballots, and what counting
/// them must give. Its README.md tells the form.
struct TallyCase {
    PollResults poll;
    tally::Merges merges;
    std::vector<std::string> names;     ///< of the options, by number
    std::vector<std::string> expected;  ///< "winners: a, b" and so on, a line each
};

/// Reads a case; bad_argument with the file and the reason.
Expected<TallyCase> read_case(std::string const& folder);

/// The same lines of what came out; only those that `wanted` begins to tell.
std::vector<std::string> told(TallyCase const& wanted, Expected<tally::Outcome> const& outcome);

}  // namespace jemaa::cases
