#include "insight/opinion_groups.h"

#include <algorithm>
#include <numeric>

namespace jemaa::insight {
namespace {

constexpr std::size_t enough_answers = 7;
constexpr std::size_t fewest_people = 15;

std::size_t answers_of(std::vector<Opinion> const& row) {
    return static_cast<std::size_t>(
        std::ranges::count_if(row, [](Opinion const& opinion) { return opinion.has_value(); }));
}

}  // namespace

std::vector<bool> said_enough(Opinions const& opinions) {
    auto const least = std::min(enough_answers, opinions.statements);
    std::vector<std::size_t> answers;
    for (auto const& row : opinions.people) answers.push_back(answers_of(row));
    auto by_most = answers;
    std::ranges::sort(by_most, std::greater{});
    auto const enough = static_cast<std::size_t>(
        std::ranges::count_if(answers, [&](std::size_t count) { return count >= least; }));
    // Everybody who said as much as the last one added is added, too.
    auto bar = least;
    if (enough < fewest_people && !by_most.empty())
        bar = std::min(bar, by_most[std::min(fewest_people, by_most.size()) - 1]);
    std::vector<bool> in;
    for (auto const count : answers) in.push_back(count > 0 && count >= bar);
    return in;
}

namespace {

/// Places everybody; `opinions` has its people in a fixed order.
void place(Opinions const& opinions, int smallest, OpinionGroups& found) {
    found.map = map_of(opinions);
    auto const in = said_enough(opinions);
    std::vector<Point> points;
    for (std::size_t i = 0; i < in.size(); ++i)
        if (in[i]) points.push_back(found.map.people[i]);
    auto const most = std::min(5, 2 + static_cast<int>(points.size() / 12));
    auto const clusters = best_clusters(points, most, smallest);
    found.groups = clusters.count;
    found.silhouette = clusters.silhouette;
    std::size_t next = 0;
    for (auto const is_in : in) found.group_of.push_back(is_in ? clusters.of[next++] : -1);
}

}  // namespace

OpinionGroups opinion_groups(Opinions const& opinions, int smallest) {
    std::vector<std::size_t> order(opinions.people.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return opinions.people[i]; });
    auto sorted = opinions;
    std::ranges::sort(sorted.people);
    OpinionGroups found;
    place(sorted, smallest, found);
    found.said = said_by_group(sorted, found.group_of, found.groups);
    found.consensus = group_aware_consensus(found.said);
    for (std::size_t group = 0; group < found.said.size(); ++group)
        found.representative.push_back(representative(found.said, group));
    auto const map = found.map.people;
    auto const group_of = found.group_of;
    for (std::size_t i = 0; i < order.size(); ++i) {
        found.map.people[order[i]] = map[i];
        found.group_of[order[i]] = group_of[i];
    }
    return found;
}

}  // namespace jemaa::insight
