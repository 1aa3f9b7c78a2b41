#include "outcome/count.h"

#include "budget/rules.h"

namespace jemaa::outcome {

Expected<PollOutcome> count(PollResults const& results) {
    if (budget::rule_named(results.poll.rule))
        return budget::decide(results).map([](auto&& found) { return PollOutcome(found); });
    return tally::count(results).map([](auto&& found) { return PollOutcome(found); });
}

}  // namespace jemaa::outcome
