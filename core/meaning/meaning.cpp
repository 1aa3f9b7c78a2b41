#include "meaning/meaning.h"

#include <algorithm>

#include "meaning/certainty.h"
#include "meaning/overall.h"
#include "tally/limits.h"

namespace jemaa::meaning {
namespace {

constexpr int position_draws = 999;

std::vector<std::string> criteria_of(PollResults const& results,
                                     std::vector<std::string> const& order) {
    constexpr std::string_view prefix = "weight.";
    std::vector<std::string> keys;
    for (auto const& [name, weight] : results.poll.settings.numbers)
        if (name.starts_with(prefix)) keys.push_back(name.substr(prefix.size()));
    std::ranges::stable_sort(keys, {}, [&](std::string const& key) {
        return std::ranges::find(order, key) - order.begin();
    });
    return keys;
}

void tell_agreement(PollResults const& results, std::vector<std::string> const& order,
                    Meaning& meaning) {
    auto const options = static_cast<int>(results.options.size());
    auto const limits = tally::limits_of(meaning.kind, results.poll.settings, options);
    meaning.least = meaning.kind == BallotKind::consent ? 1 : 0;
    meaning.most = static_cast<int>(limits.most_on_one);
    auto const spread = [&](PollResults const& seen) {
        return insight::spread_of(seen, meaning.least, meaning.most);
    };
    auto const criteria = criteria_of(results, order);
    if (meaning.kind != BallotKind::score || criteria.empty())
        meaning.agreement.push_back({"", spread(more_is_better(results))});
    else
        for (auto const& key : criteria)
            meaning.agreement.push_back(
                {key, spread(on_criterion(results, derived_id(results.poll.id, key)))});
}

// Only as they were shown: two options that are one now stood in two places.
void tell_position(PollResults const& results, Meaning& meaning) {
    auto const effect = insight::position_effect(more_is_better(results), seed, position_draws);
    if (effect.ballots > 0) meaning.position = effect;
}

std::vector<Part> parts_of(Meaning const& meaning) {
    std::vector<Part> parts;
    if (!meaning.agreement.empty()) parts.push_back(Part::agreement);
    if (meaning.categories) parts.push_back(Part::categories);
    if (std::holds_alternative<Groups>(meaning.groups)) parts.push_back(Part::groups);
    parts.push_back(Part::certainty);
    return parts;
}

}  // namespace

bool can_be_told(CountedPoll const& poll) {
    if (!poll.outcome) return false;
    if (auto const* const voted = std::get_if<tally::Outcome>(&*poll.outcome))
        return voted->ballots > 0;
    return budget::voters(std::get<budget::PollOutcome>(*poll.outcome).poll.election) > 0;
}

Meaning meaning_of(CountedPoll const& poll) {
    std::vector<std::string> criteria;
    auto const* const voted = std::get_if<tally::Outcome>(&poll.outcome.value());
    if (auto const* scores = voted ? std::get_if<tally::ScoreSteps>(&voted->steps) : nullptr)
        for (auto const& criterion : scores->criteria) criteria.push_back(criterion.key);
    return meaning_of(poll.results, poll.merges, poll.results.poll.rule, criteria);
}

Meaning meaning_of(PollResults const& results, tally::Merges const& merges, std::string_view rule,
                   std::vector<std::string> const& criteria) {
    auto const cast = possible_only(results);
    Meaning meaning{.kind = kind_of(results)};
    bool const duels = meaning.kind == BallotKind::duels;
    if (!duels) {
        auto const merged = as_merged(cast, merges);
        tell_agreement(merged, criteria, meaning);
        meaning.groups = groups_in(merged);
        if (merges.empty()) tell_position(cast, meaning);
    }
    auto const given = [](Ballot const& ballot) { return !ballot.category.is_nil(); };
    if (std::ranges::any_of(cast.ballots, given) && !(duels && !merges.empty()))
        meaning.categories =
            insight::breakdown_of(support_only(duels ? cast : as_merged(cast, merges)));
    meaning.certainty = certainty_of(cast, merges, rule);
    meaning.parts = parts_of(meaning);
    return meaning;
}

}  // namespace jemaa::meaning
