#include "outcome/count.h"

#include <utility>

#include "budget/rules.h"

namespace jemaa::outcome {

Expected<PollOutcome> count(PollResults const& results, tally::Merges const& merges) {
    if (budget::rule_named(results.poll.rule))
        return budget::decide(results).map([](auto&& found) { return PollOutcome(found); });
    auto outcome = merges.empty() ? tally::count(results) : tally::count_merged(results, merges);
    return std::move(outcome).map([](auto&& found) { return PollOutcome(found); });
}

}  // namespace jemaa::outcome
