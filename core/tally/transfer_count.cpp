#include "tally/transfer_count.h"

#include <algorithm>

#include "tally/next_choice.h"

namespace jemaa::tally {
namespace {

__extension__ using Wide = __int128;

std::size_t at(int option) {
    return static_cast<std::size_t>(option);
}

}  // namespace

TransferCount::TransferCount(Profile const& profile, std::int64_t seats)
    : profile_(profile),
      seats_(seats),
      status_(at(profile.options()), Status::continuing),
      in_(status_.size(), true),
      votes_(status_.size()),
      deciding_(status_.size()),
      has_surplus_(status_.size()),
      piles_(status_.size()),
      values_(profile.groups(), unit) {}

void TransferCount::put(std::size_t group) {
    auto const choice = next_choice(profile_.ballot(group), in_);
    if (choice.kind != NextChoice::Kind::option) return;
    votes_[choice.option] += values_[group] * profile_.copies(group);
    piles_[choice.option].push_back(group);
}

void TransferCount::count_first_preferences() {
    for (std::size_t group = 0; group < profile_.groups(); ++group) put(group);
    std::int64_t total = 0;
    for (auto const votes : votes_) total += votes;
    valid_ = total / unit;
    steps_.quota = (valid_ / (seats_ + 1) + 1) * unit;
}

void TransferCount::transfer_surplus(std::size_t option, TransferStage& stage) {
    stage.kind = TransferStage::Kind::surplus;
    stage.from = static_cast<int>(option);
    auto const surplus = votes_[option] - steps_.quota;
    for (auto const group : piles_[option]) {
        values_[group] = static_cast<std::int64_t>(Wide{surplus} * values_[group] / votes_[option]);
        put(group);
    }
    piles_[option] = {};
    votes_[option] = steps_.quota;
    has_surplus_[option] = false;
}

void TransferCount::exclude(std::size_t option, TransferStage& stage) {
    stage.kind = TransferStage::Kind::exclusion;
    stage.from = static_cast<int>(option);
    status_[option] = Status::excluded;
    in_[option] = false;
    deciding_[option] = votes_[option];
    excluded_.push_back(static_cast<int>(option));
    for (auto const group : piles_[option]) put(group);
    piles_[option] = {};
    votes_[option] = 0;
}

// Of those with equally many (or few) votes, by the most recent earlier stage
// that tells them apart.
int TransferCount::take(std::vector<int> equals, bool most, TransferStage& stage) const {
    for (auto past = history_.rbegin(); past != history_.rend() && equals.size() > 1; ++past) {
        auto const of = [&](int option) { return (*past)[at(option)]; };
        auto const best =
            most ? of(std::ranges::max(equals, {}, of)) : of(std::ranges::min(equals, {}, of));
        std::erase_if(equals, [&](int option) { return of(option) != best; });
    }
    int const taken = most ? equals.front() : equals.back();
    if (equals.size() > 1) stage.lot = Lot{equals, taken};
    return taken;
}

std::vector<int> TransferCount::continuing() const {
    std::vector<int> options;
    for (int option = 0; option < profile_.options(); ++option)
        if (status_[at(option)] == Status::continuing) options.push_back(option);
    return options;
}

std::vector<int> TransferCount::with_surplus() const {
    std::vector<int> options;
    for (int option = 0; option < profile_.options(); ++option)
        if (has_surplus_[at(option)]) options.push_back(option);
    return options;
}

void TransferCount::elect(int option, TransferStage& stage) {
    status_[at(option)] = Status::elected;
    in_[at(option)] = false;
    deciding_[at(option)] = votes_[at(option)];
    has_surplus_[at(option)] = votes_[at(option)] > steps_.quota;
    stage.elected.push_back(option);
    ++elected_;
}

void TransferCount::elect_by_quota(TransferStage& stage) {
    auto reached = continuing();
    std::erase_if(reached, [&](int option) { return votes_[at(option)] < steps_.quota; });
    for (auto const& tier : tiers_by_votes(reached, votes_))
        for (int const option : tier) elect(option, stage);
}

void TransferCount::elect_the_last(TransferStage& stage) {
    auto const left = continuing();
    if (static_cast<std::int64_t>(left.size()) > seats_ - elected_) return;
    for (auto const& tier : tiers_by_votes(left, votes_))
        for (int const option : tier) elect(option, stage);
    stage.without_quota = static_cast<int>(left.size());
}

void TransferCount::close(TransferStage stage) {
    auto const before =
        history_.empty() ? std::vector<std::int64_t>(votes_.size()) : history_.back();
    std::int64_t counted = 0;
    for (int option = 0; option < profile_.options(); ++option) {
        auto const votes = votes_[at(option)];
        counted += votes;
        if (status_[at(option)] != Status::excluded) stage.votes.push_back({option, votes});
        if (votes > before[at(option)])
            stage.gained.push_back({option, votes - before[at(option)]});
    }
    stage.set_aside = valid_ * unit - counted;
    elect_by_quota(stage);
    elect_the_last(stage);
    history_.push_back(votes_);
    for (int const option : continuing()) deciding_[at(option)] = votes_[at(option)];
    steps_.stages.push_back(std::move(stage));
}

bool TransferCount::count_stage() {
    TransferStage stage;
    if (history_.empty()) {
        count_first_preferences();
        if (valid_ == 0) return false;
    } else if (is_over()) {
        return false;
    } else if (auto const surpluses = with_surplus(); !surpluses.empty()) {
        auto const greatest = tiers_by_votes(surpluses, votes_).front();
        transfer_surplus(at(take(greatest, true, stage)), stage);
    } else {
        auto const lowest = tiers_by_votes(continuing(), votes_).back();
        exclude(at(take(lowest, false, stage)), stage);
    }
    close(std::move(stage));
    return true;
}

}  // namespace jemaa::tally
