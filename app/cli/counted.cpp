#include "cli/counted.h"

#include <algorithm>

#include <fmt/format.h>

#include "tally/registry.h"

namespace jemaa::cli {

std::vector<std::string> rules_for(Ballots const& ballots) {
    std::vector<std::string> names;
    if (auto const* const profile = std::get_if<tally::Profile>(&ballots)) {
        for (auto const& rule : tally::rules())
            if (tally::takes(rule, profile->kind())) names.emplace_back(rule.name);
    } else {
        for (auto const& rule : budget::named_rules()) names.emplace_back(rule.name);
    }
    return names;
}

Expected<Decided> decide(Ballots const& ballots, std::string_view rule) {
    if (auto const* const profile = std::get_if<tally::Profile>(&ballots))
        return tally::count_by(rule, *profile).map([](tally::Outcome&& found) {
            return Decided(std::move(found));
        });
    auto const known = budget::rule_named(rule);
    if (!known) return fail(ErrorCode::bad_argument, std::string(rule), "no rule of budgets");
    return Decided(budget::decide(std::get<budget::PollElection>(ballots).election, *known));
}

Expected<Counted> count(CountablePoll poll, std::string_view wanted) {
    auto const rule = wanted.empty() ? poll.rule : std::string(wanted);
    auto const known = rules_for(poll.ballots);
    if (std::ranges::find(known, rule) == known.end())
        return fail(ErrorCode::bad_argument, rule,
                    fmt::format("the ballots of \"{}\" can be counted by {}", poll.key,
                                fmt::join(known, ", ")));
    auto outcome = decide(poll.ballots, rule);
    if (!outcome) return tl::unexpected(outcome.error());
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

std::string money_text(budget::Money money, budget::Money unit) {
    if (unit <= 1) return std::to_string(money);
    auto const decimals = std::to_string(unit).size() - 1;
    return fmt::format("{}.{:0{}}", money / unit, money % unit, decimals);
}

}  // namespace jemaa::cli
