#include <algorithm>
#include <limits>
#include <numeric>

#include "exchange/pabulib.h"
#include "exchange/pabulib_text.h"

namespace jemaa::exchange {
namespace {

std::vector<std::size_t> order_of(std::vector<PabulibProject> const& projects, IdOrder by) {
    std::vector<std::size_t> order(projects.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    auto const number = [&](std::size_t i) {
        return whole_from(projects[i].id).value_or(std::numeric_limits<std::int64_t>::max());
    };
    if (by == IdOrder::number)
        std::ranges::stable_sort(order, {}, number);
    else
        std::ranges::sort(order, {}, [&](std::size_t i) { return projects[i].id; });
    return order;
}

std::vector<budget::Mark> marks_of(PabulibVote const& vote, VoteType type,
                                   std::vector<budget::Project> const& number) {
    std::vector<budget::Mark> marks;
    for (std::size_t i = 0; i < vote.projects.size(); ++i) {
        std::int64_t points = 1;
        if (!vote.points.empty()) points = vote.points[i];
        if (type == VoteType::ordinal)
            points = static_cast<std::int64_t>(vote.projects.size() - i) - 1;
        if (points > 0) marks.push_back({number[vote.projects[i]], points});
    }
    return marks;
}

}  // namespace

PabulibElection election_of(Pabulib const& file, IdOrder by) {
    auto const order = order_of(file.projects, by);
    PabulibElection result;
    std::vector<budget::Project> number(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        number[order[i]] = static_cast<budget::Project>(i);
        result.ids.push_back(file.projects[order[i]].id);
        result.election.costs.push_back(file.projects[order[i]].cost);
    }
    for (auto const& vote : file.votes)
        result.election.ballots.push_back({marks_of(vote, file.type, number), 1});
    result.election.budget = file.budget;
    result.election.unit = file.unit;
    result.election = budget::grouped(std::move(result.election));
    return result;
}

Pabulib pabulib_of(budget::Election const& election, std::vector<PabulibProject> projects,
                   bool with_points, std::vector<std::pair<std::string, std::string>> meta) {
    Pabulib file{.meta = std::move(meta), .projects = std::move(projects)};
    file.type = with_points ? VoteType::cumulative : VoteType::approval;
    file.budget = election.budget;
    file.unit = election.unit;
    for (std::size_t i = 0; i < file.projects.size(); ++i)
        file.projects[i].cost = election.costs[i];
    auto const in_order = budget::grouped(election);
    for (auto const& ballot : in_order.ballots)
        for (std::int64_t i = 0; i < ballot.voters; ++i) {
            auto& vote = file.votes.emplace_back();
            vote.voter = std::to_string(file.votes.size());
            for (auto const& mark : ballot.marks) {
                vote.projects.push_back(mark.project);
                if (with_points) vote.points.push_back(mark.points);
            }
        }
    return file;
}

}  // namespace jemaa::exchange
