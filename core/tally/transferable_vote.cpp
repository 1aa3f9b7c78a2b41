#include "tally/transferable_vote.h"

#include "tally/next_choice.h"
#include "tally/placing.h"
#include "tally/transfer_count.h"

namespace jemaa::tally {
namespace {

// Elected ones in their order, then those left over, then the excluded ones,
// the last one first. Equal votes in one stage share a place.
std::vector<std::vector<int>> tiers_of(TransferCount const& count) {
    auto const& votes = count.deciding_votes();
    std::vector<std::vector<int>> tiers;
    for (auto const& stage : count.steps().stages)
        for (auto& tier : tiers_by_votes(stage.elected, votes)) tiers.push_back(std::move(tier));
    for (auto& tier : tiers_by_votes(count.continuing(), votes)) tiers.push_back(std::move(tier));
    for (auto option = count.excluded().rbegin(); option != count.excluded().rend(); ++option)
        tiers.push_back({*option});
    return tiers;
}

}  // namespace

Outcome count_transferable_vote(Profile const& profile) {
    auto outcome = begin_outcome(profile);
    TransferCount count(profile, outcome.seats);
    while (count.count_stage()) {
    }
    for (std::size_t i = 0; i < outcome.order.size(); ++i)
        set_score(outcome.order[i], count.deciding_votes()[i], TransferCount::unit);
    for (auto const& stage : count.steps().stages)
        for (int const option : stage.elected)
            outcome.winners.push_back(outcome.options[static_cast<std::size_t>(option)]);
    place_by_level(outcome, levels_of(tiers_of(count), outcome.order.size()));
    outcome.steps = count.steps();
    return outcome;
}

}  // namespace jemaa::tally
