#pragma once

#include <vector>

#include "agenda/agenda.h"
#include "domain/fact.h"

namespace jemaa::test {

/// So many people's ballots in a poll, drawn by chance: some options are liked
/// more, and every fifth person is of another opinion.
std::vector<Ballot> sample_ballots(Poll const& poll, std::vector<PollOption> const& options,
                                   agenda::Vote const& vote,
                                   std::vector<agenda::Choice> const& categories, int people);

}  // namespace jemaa::test
