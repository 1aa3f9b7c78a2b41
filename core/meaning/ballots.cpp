#include "meaning/ballots.h"

#include "budget/rules.h"
#include "tally/read_ballots.h"
#include "tally/registry.h"

namespace jemaa::meaning {

Expected<Ballots> ballots_of(PollResults const& results, tally::Merges const& merges) {
    if (budget::rule_named(results.poll.rule))
        return budget::election_from(results, budget::marks_of(results.poll.rule), merges)
            .map([](budget::PollElection&& read) { return Ballots(std::move(read)); });
    auto profile = tally::read_ballots(results);
    if (profile && !merges.empty()) profile = tally::merge_options(*profile, merges);
    return std::move(profile).map([](tally::Profile&& read) { return Ballots(std::move(read)); });
}

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

std::vector<Id> winners_of(Ballots const& ballots, Decided const& decided) {
    if (auto const* const outcome = std::get_if<tally::Outcome>(&decided)) return outcome->winners;
    std::vector<Id> ids;
    auto const& options = std::get<budget::PollElection>(ballots).options;
    for (auto const winner : std::get<budget::Outcome>(decided).winners)
        ids.push_back(options[winner]);
    return ids;
}

int rejected_in(Ballots const& ballots) {
    if (auto const* const election = std::get_if<budget::PollElection>(&ballots))
        return election->rejected;
    int rejected = 0;
    for (auto const& rejection : std::get<tally::Profile>(ballots).rejections)
        rejected += rejection.ballots;
    return rejected;
}

}  // namespace jemaa::meaning
