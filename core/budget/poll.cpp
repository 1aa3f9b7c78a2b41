#include "budget/poll.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "budget/rules.h"
#include "domain/ballot_kind.h"

namespace jemaa::budget {
namespace {

using Numbers = std::map<Id, Project>;

bool is_possible(Ballot const& ballot, std::int64_t largest, std::int64_t together) {
    std::int64_t given = 0;
    for (auto const& mark : ballot.marks) {
        if (mark.points > largest) return false;
        given += mark.points;
    }
    return given <= together;
}

/// The option's number and value for each mark above 0; nothing for a ballot
/// that no screen can have made.
std::optional<Ballot> read(jemaa::Ballot const& from, PollResults const& results,
                           Numbers const& numbers) {
    Ballot ballot;
    std::set<Id> seen;
    for (auto const& mark : from.marks) {
        auto const option = numbers.find(mark.option);
        if (mark.value < 0 || option == numbers.end() || !seen.insert(mark.option).second)
            return std::nullopt;
        if (mark.value > 0) ballot.marks.push_back({option->second, mark.value});
    }
    if (from.poll != results.poll.id) return std::nullopt;
    return ballot;
}

/// Turns ranks into Borda points; false when they are not 1, 2, 3, ...
bool give_borda_points(Ballot& ballot) {
    auto& marks = ballot.marks;
    std::ranges::sort(marks, {}, &Mark::points);
    auto const ranked = static_cast<std::int64_t>(marks.size());
    for (std::int64_t i = 0; i < ranked; ++i) {
        auto& mark = marks[static_cast<std::size_t>(i)];
        if (mark.points != i + 1) return false;
        mark.points = ranked - 1 - i;
    }
    if (!marks.empty()) marks.pop_back();
    return true;
}

bool accept(Ballot& ballot, Poll const& poll, Marks marks) {
    switch (marks) {
        case Marks::approval: return is_possible(ballot, 1, most_money);
        case Marks::points:
            return is_possible(ballot, poll.settings.get("per_option", most_money),
                               poll.settings.get("dots", poll.settings.get("seeds", most_money)));
        case Marks::ranks: return give_borda_points(ballot);
    }
    return false;
}

Expected<Numbers> number_options(PollResults const& results, PollElection& election) {
    Numbers numbers;
    for (auto const& option : results.options) {
        if (option.cost < 1)
            return fail(ErrorCode::bad_argument,
                        option.key.empty() ? to_hex(option.id) : option.key,
                        "has no cost; give it one, or decide without a budget");
        numbers[option.id] = 0;
    }
    for (auto& [id, number] : numbers) {
        number = static_cast<Project>(election.options.size());
        election.options.push_back(id);
    }
    election.election.costs.resize(numbers.size());
    for (auto const& option : results.options)
        election.election.costs[numbers[option.id]] = option.cost;
    return numbers;
}

}  // namespace

Expected<PollElection> election_from(PollResults const& results, Marks marks) {
    auto const& poll = results.poll;
    PollElection from;
    from.election.budget = poll.settings.get("budget");
    if (from.election.budget < 1)
        return fail(ErrorCode::bad_argument, poll.key.empty() ? to_hex(poll.id) : poll.key,
                    "has no budget; set one in the template");
    auto const numbers = number_options(results, from);
    if (!numbers) return tl::unexpected(numbers.error());
    for (auto const& cast : results.ballots) {
        auto ballot = read(cast, results, *numbers);
        if (!ballot || !accept(*ballot, poll, marks)) {
            ++from.rejected;
            continue;
        }
        from.blank += ballot->marks.empty() ? 1 : 0;
        from.election.ballots.push_back(std::move(*ballot));
    }
    if (auto const sound = check(from.election); !sound) return tl::unexpected(sound.error());
    from.election = grouped(std::move(from.election));
    return from;
}

Marks marks_of(std::string_view rule) {
    return ballot_kind_of(rule, {}) == BallotKind::budget ? Marks::approval : Marks::points;
}

Expected<PollOutcome> decide(PollResults const& results) {
    auto const rule = rule_named(results.poll.rule);
    if (!rule) return fail(ErrorCode::bad_argument, results.poll.rule, "no such voting rule");
    auto poll = election_from(results, marks_of(results.poll.rule));
    if (!poll) return tl::unexpected(poll.error());
    auto outcome = decide(poll->election, *rule);
    return PollOutcome{std::move(*poll), std::move(outcome)};
}

}  // namespace jemaa::budget
