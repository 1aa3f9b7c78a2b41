#pragma once

#include <span>
#include <vector>

#include "budget/election.h"

namespace jemaa::budget {

/// The ballots that support a project, as columns. `points` are each voter's.
struct Supporters {
    std::span<std::uint32_t const> ballot;
    std::span<double const> voters;
    std::span<double const> points;
    [[nodiscard]] std::size_t size() const { return ballot.size(); }
};

/// The ballots seen from the projects. All numbers are whole and small enough
/// to be exact as double.
class SupportTable {
public:
    /// With `count_points` off every mark is one point, as if an approval.
    SupportTable(Election const& election, bool count_points);

    [[nodiscard]] Supporters of(Project project) const;
    /// Voters who support the project.
    [[nodiscard]] std::int64_t votes(Project project) const { return votes_[project]; }
    /// What they give it together.
    [[nodiscard]] std::int64_t points(Project project) const { return sums_[project]; }
    /// Projects that somebody supports.
    [[nodiscard]] std::size_t supported() const;
    [[nodiscard]] Election const& election() const { return election_; }
    [[nodiscard]] bool counts_points() const { return count_points_; }

private:
    void fill();

    Election const& election_;
    bool count_points_;
    std::vector<std::int64_t> votes_;
    std::vector<std::int64_t> sums_;
    std::vector<std::uint32_t> first_;
    std::vector<std::uint32_t> ballot_;
    std::vector<double> voters_;
    std::vector<double> points_;
};

/// Whether no project that somebody supports, and that is not among `winners`,
/// fits into `left`.
bool is_exhaustive(SupportTable const& table, std::span<Project const> winners, Money left);

}  // namespace jemaa::budget
