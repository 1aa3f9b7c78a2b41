#pragma once

#include <optional>
#include <vector>

#include "domain/fact.h"

namespace jemaa::insight {

/// The ballots of a poll by the category of who cast them. A number that could
/// tell about fewer than five people, or from which such a number could be
/// worked out, is not there.
struct Breakdown {
    std::vector<Id> categories;  ///< ascending; the nil id stands for none given

    struct Row {
        Id option;    ///< nil: all ballots; then those without support for any option
        int sum = 0;  ///< over all categories; public anyway
        std::vector<std::optional<int>> counts;  ///< by category
        bool operator==(Row const&) const = default;
    };
    Row ballots;
    Row blank;
    std::vector<Row> supporters;  ///< of each option, by option id
    bool hides_something = false;
    bool operator==(Breakdown const&) const = default;
};

/// Counts, for each option and category, the ballots that speak for it: by a mark
/// above 0, a duel that it won, or an answer of consent that can live with it. Of
/// `results` it takes every ballot as sound: leave out the rejected ones
/// before. The same for any order of rows.
Breakdown breakdown_of(PollResults const& results);

}  // namespace jemaa::insight
