#include "cli/counted.h"

#include <algorithm>

#include <fmt/format.h>

#include "meaning/counted_poll.h"

namespace jemaa::cli {

Expected<Counted> count(CountablePoll poll, std::string_view wanted) {
    auto const rule = wanted.empty() ? poll.rule : std::string(wanted);
    auto const known = meaning::rules_for(poll.ballots);
    if (std::ranges::find(known, rule) == known.end())
        return fail(ErrorCode::bad_argument, rule,
                    fmt::format("the ballots of \"{}\" can be counted by {}", poll.key,
                                fmt::join(known, ", ")));
    auto outcome = meaning::decide(poll.ballots, rule);
    if (!outcome) return tl::unexpected(outcome.error());
    if (auto* const voted = std::get_if<tally::Outcome>(&*outcome))
        meaning::order_criteria(*voted, poll.criteria);
    return Counted{std::move(poll), rule, std::move(*outcome)};
}

std::vector<int> winners_of(Counted const& counted) {
    std::vector<int> numbers;
    if (auto const* const decided = std::get_if<budget::Outcome>(&counted.outcome)) {
        numbers.assign(decided->winners.begin(), decided->winners.end());
    } else {
        auto const& outcome = std::get<tally::Outcome>(counted.outcome);
        for (auto const& winner : outcome.winners) numbers.push_back(number_of(outcome, winner));
    }
    return numbers;
}

int number_of(tally::Outcome const& outcome, Id const& option) {
    auto const found = std::ranges::lower_bound(outcome.options, option);
    return static_cast<int>(found - outcome.options.begin());
}

std::optional<int> number_of(std::vector<Id> const& options, Id const& option) {
    auto const found = std::ranges::lower_bound(options, option);
    if (found == options.end() || *found != option) return std::nullopt;
    return static_cast<int>(found - options.begin());
}

std::string money_text(budget::Money money, budget::Money unit) {
    if (unit <= 1) return std::to_string(money);
    auto const decimals = std::to_string(unit).size() - 1;
    return fmt::format("{}.{:0{}}", money / unit, money % unit, decimals);
}

}  // namespace jemaa::cli
