#pragma once

#include <cstdint>
#include <vector>

#include "tally/profile.h"
#include "tally/steps.h"

namespace jemaa::tally {

/// A transferable vote while it is counted, stage by stage; the rule is told
/// in transferable_vote.h. Votes are whole numbers of hundred-thousandths.
class TransferCount {
public:
    static constexpr std::int64_t unit = 100'000;

    TransferCount(Profile const& profile, std::int64_t seats);

    /// Counts the next stage; false when every seat is taken or nobody is left.
    bool count_stage();

    [[nodiscard]] std::int64_t valid() const { return valid_; }
    [[nodiscard]] TransferSteps const& steps() const { return steps_; }
    [[nodiscard]] std::vector<int> const& excluded() const { return excluded_; }
    /// Neither elected nor excluded.
    [[nodiscard]] std::vector<int> continuing() const;
    /// Each option's, in the stage that decided on it, or the last one.
    [[nodiscard]] std::vector<std::int64_t> const& deciding_votes() const { return deciding_; }

private:
    enum class Status { continuing, elected, excluded };

    void put(std::size_t group);
    void count_first_preferences();
    void transfer_surplus(std::size_t option, TransferStage& stage);
    void exclude(std::size_t option, TransferStage& stage);
    void close(TransferStage stage);
    void elect(int option, TransferStage& stage);
    void elect_by_quota(TransferStage& stage);
    void elect_the_last(TransferStage& stage);
    [[nodiscard]] std::vector<int> with_surplus() const;
    int take(std::vector<int> equals, bool most, TransferStage& stage) const;
    [[nodiscard]] bool is_over() const { return elected_ >= seats_ || continuing().empty(); }

    Profile const& profile_;
    std::int64_t seats_;
    std::int64_t elected_ = 0;
    std::int64_t valid_ = 0;
    std::vector<Status> status_;
    std::vector<bool> in_;                         // continuing ones
    std::vector<std::int64_t> votes_;              // by option
    std::vector<std::int64_t> deciding_;           // by option
    std::vector<bool> has_surplus_;                // elected above the quota, not yet transferred
    std::vector<std::vector<std::size_t>> piles_;  // ballots by option
    std::vector<std::int64_t> values_;             // of each different ballot
    std::vector<std::vector<std::int64_t>> history_;  // votes after each stage
    std::vector<int> excluded_;
    TransferSteps steps_;
};

}  // namespace jemaa::tally
