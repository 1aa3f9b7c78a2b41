#pragma once

#include <optional>
#include <vector>

#include "domain/fact.h"

namespace jemaa::insight {

/// What somebody said of a statement: 1 agree, -1 disagree, 0 neither; nothing
/// when not asked.
using Opinion = std::optional<int>;

/// One row for each person, one column for each statement.
struct Opinions {
    std::vector<std::vector<Opinion>> people;
    std::size_t statements = 0;
    /// Statements that are kept out of everything, as if all had said 0; empty
    /// or one for each statement.
    std::vector<bool> left_out;

    [[nodiscard]] bool leaves_out(std::size_t statement) const {
        return !left_out.empty() && left_out[statement];
    }
};

/// Ballots as opinions: a mark of `agree_from` or more agrees, one of
/// `disagree_to` or less disagrees (approvals: 1 and 0). Statements are the
/// options in order of id, people the ballots in order of content, so that no
/// row can be told to be a ballot.
Opinions opinions_from(PollResults const& results, int agree_from, int disagree_to);

}  // namespace jemaa::insight
