#include "tally/pair_matrix.h"

#include <algorithm>
#include <limits>

namespace jemaa::tally {
namespace {

constexpr std::uint16_t unranked = std::numeric_limits<std::uint16_t>::max();

// Most ballots differ from all others, so they are added one at a time into
// small counters, which the compiler can compare many at once; these are
// emptied into the matrix before they overflow.
class RankingCounter {
public:
    explicit RankingCounter(PairMatrix& matrix)
        : matrix_(matrix),
          ranks_(static_cast<std::size_t>(matrix.options)),
          counters_(matrix.cells.size()) {}

    void add(std::span<Entry const> ballot, std::int64_t copies) {
        std::ranges::fill(ranks_, unranked);
        for (auto const& entry : ballot)
            ranks_[entry.option] = static_cast<std::uint16_t>(entry.value);
        for (auto const& entry : ballot)
            if (copies == 1)
                add_row(entry.option, ranks_[entry.option]);
            else
                add_row(entry.option, ranks_[entry.option], copies);
        if (copies == 1 && ++added_ == std::numeric_limits<std::uint16_t>::max()) empty();
    }

    void empty() {
        for (std::size_t i = 0; i < counters_.size(); ++i) matrix_.cells[i] += counters_[i];
        std::ranges::fill(counters_, std::uint16_t{0});
        added_ = 0;
    }

private:
    void add_row(std::size_t option, std::uint16_t rank) {
        auto const size = ranks_.size();
        auto* const row = counters_.data() + option * size;
        for (std::size_t j = 0; j < size; ++j)
            row[j] = static_cast<std::uint16_t>(row[j] + (rank < ranks_[j] ? 1 : 0));
    }

    void add_row(std::size_t option, std::uint16_t rank, std::int64_t copies) {
        auto const size = ranks_.size();
        auto* const row = matrix_.cells.data() + option * size;
        for (std::size_t j = 0; j < size; ++j) row[j] += rank < ranks_[j] ? copies : 0;
    }

    PairMatrix& matrix_;
    std::vector<std::uint16_t> ranks_;
    std::vector<std::uint16_t> counters_;
    std::uint16_t added_ = 0;
};

void count_duels(Profile const& profile, PairMatrix& matrix) {
    for (std::size_t group = 0; group < profile.groups(); ++group)
        for (auto const& [option, other, value] : profile.ballot(group)) {
            if (value == 1) matrix.at(option, other) += profile.copies(group);
            if (value == 2) matrix.at(other, option) += profile.copies(group);
        }
}

}  // namespace

PairMatrix count_preferences(Profile const& profile) {
    PairMatrix matrix(profile.options());
    if (profile.kind() == BallotKind::duels) {
        count_duels(profile, matrix);
        return matrix;
    }
    RankingCounter counter(matrix);
    for (std::size_t group = 0; group < profile.groups(); ++group)
        counter.add(profile.ballot(group), profile.copies(group));
    counter.empty();
    return matrix;
}

}  // namespace jemaa::tally
