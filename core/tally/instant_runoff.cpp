#include "tally/instant_runoff.h"

#include <algorithm>
#include <numeric>

#include "tally/next_choice.h"
#include "tally/placing.h"

namespace jemaa::tally {
namespace {

class RunOff {
public:
    explicit RunOff(Profile const& profile)
        : profile_(profile),
          in_(static_cast<std::size_t>(profile.options()), true),
          votes_(in_.size()),
          piles_(in_.size()) {
        for (std::size_t group = 0; group < profile.groups(); ++group) put(group);
    }

    /// The round as it stands, with who has the fewest votes.
    [[nodiscard]] RunOffRound round() const {
        RunOffRound round;
        round.exhausted = exhausted_;
        for (auto const group : waiting_) round.waiting += profile_.copies(group);
        for (std::size_t i = 0; i < in_.size(); ++i)
            if (in_[i]) round.votes.push_back({static_cast<int>(i), votes_[i]});
        auto const fewest = std::ranges::min(round.votes, {}, &Votes::votes).votes;
        for (auto const& [option, votes] : round.votes)
            if (votes == fewest) round.lowest.push_back(option);
        return round;
    }

    void drop(std::vector<int> const& options) {
        std::vector<std::size_t> moving = std::move(waiting_);
        waiting_.clear();
        for (int const option : options) {
            auto const at = static_cast<std::size_t>(option);
            in_[at] = false;
            moving.insert(moving.end(), piles_[at].begin(), piles_[at].end());
            piles_[at] = {};
        }
        for (auto const group : moving) put(group);
    }

    /// What each option had in its last round.
    [[nodiscard]] std::vector<std::int64_t> const& votes() const { return votes_; }

private:
    void put(std::size_t group) {
        auto const choice = next_choice(profile_.ballot(group), in_);
        switch (choice.kind) {
            case NextChoice::Kind::option:
                votes_[choice.option] += profile_.copies(group);
                piles_[choice.option].push_back(group);
                break;
            case NextChoice::Kind::several: waiting_.push_back(group); break;
            case NextChoice::Kind::nobody: exhausted_ += profile_.copies(group); break;
        }
    }

    Profile const& profile_;
    std::vector<bool> in_;
    std::vector<std::int64_t> votes_;
    std::vector<std::vector<std::size_t>> piles_;
    std::vector<std::size_t> waiting_;
    std::int64_t exhausted_ = 0;
};

bool is_decided(RunOffRound const& round) {
    std::int64_t counted = round.waiting;
    for (auto const& option : round.votes) counted += option.votes;
    auto const most = std::ranges::max(round.votes, {}, &Votes::votes).votes;
    return round.votes.size() == 1 || 2 * most > counted;
}

std::vector<std::vector<int>> tiers_of(RunOffSteps const& steps,
                                       std::vector<std::int64_t> const& votes) {
    std::vector<int> last;
    for (auto const& option : steps.rounds.back().votes) last.push_back(option.option);
    auto tiers = tiers_by_votes(last, votes);
    for (auto round = std::next(steps.rounds.rbegin()); round != steps.rounds.rend(); ++round)
        tiers.push_back(round->dropped);
    return tiers;
}

template <typename Choose>
Outcome count_run_off(Profile const& profile, Choose choose) {
    auto outcome = begin_outcome(profile);
    if (profile.voters() == 0 || profile.options() == 0) {
        place_by_score(outcome);
        return outcome;
    }
    RunOff run_off(profile);
    RunOffSteps steps;
    for (;;) {
        auto& round = steps.rounds.emplace_back(run_off.round());
        if (is_decided(round)) break;
        auto const dropped = choose(round);
        if (dropped.size() == round.votes.size()) break;
        round.dropped = dropped;
        run_off.drop(dropped);
    }
    for (std::size_t i = 0; i < outcome.order.size(); ++i)
        outcome.order[i].score = run_off.votes()[i];
    place_by_level(outcome, levels_of(tiers_of(steps, run_off.votes()), outcome.order.size()));
    outcome.steps = std::move(steps);
    choose_winners(outcome);
    return outcome;
}

}  // namespace

Outcome count_irv_simultaneous(Profile const& profile) {
    return count_run_off(profile, [](RunOffRound const& round) { return round.lowest; });
}

Outcome count_irv_highest_index(Profile const& profile) {
    return count_run_off(profile,
                         [](RunOffRound const& round) { return std::vector{round.lowest.back()}; });
}

}  // namespace jemaa::tally
