#include "meaning/groups.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "insight/opinion_groups.h"
#include "insight/suppression.h"
#include "meaning/overall.h"

namespace jemaa::meaning {
namespace {

bool shows_opinions(BallotKind kind) {
    return kind == BallotKind::approval || kind == BallotKind::score ||
           kind == BallotKind::grades || kind == BallotKind::consent;
}

Stance stance_of(insight::Said const& said) {
    if (said.asked == 0) return Stance::split;
    if (3 * said.agree >= 2 * said.asked) return Stance::in_favour;
    return 3 * said.disagree >= 2 * said.asked ? Stance::against : Stance::split;
}

// What is told of the options, what all groups agree with first.
std::vector<Groups::Option> told_options(std::vector<Id> const& ids,
                                         insight::OpinionGroups const& found) {
    std::vector<std::size_t> order(ids.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{},
                             [&](std::size_t i) { return found.consensus[i]; });
    std::vector<Groups::Option> options;
    for (auto const i : order) {
        auto& option = options.emplace_back(Groups::Option{ids[i], {}});
        for (auto const& said : found.said) option.stances.push_back(stance_of(said[i]));
    }
    return options;
}

}  // namespace

bool Groups::Option::unites() const {
    return !stances.empty() && stances.front() != Stance::split &&
           std::ranges::all_of(stances, [&](Stance stance) { return stance == stances.front(); });
}

bool Groups::Option::divides() const {
    return std::ranges::count(stances, Stance::in_favour) > 0 &&
           std::ranges::count(stances, Stance::against) > 0;
}

char const* name_of(NoGroups why) {
    static constexpr std::array names{"marked_otherwise", "too_few_options", "too_few_ballots",
                                      "not_apart"};
    return names.at(static_cast<std::size_t>(why));
}

// How many said too little must not tell of fewer people than may be shown.
std::variant<NoGroups, Groups> groups_in(PollResults const& results) {
    if (!shows_opinions(kind_of(results))) return NoGroups::marked_otherwise;
    if (std::ssize(results.options) < fewest_options_for_groups) return NoGroups::too_few_options;
    if (std::ssize(results.ballots) < fewest_ballots_for_groups) return NoGroups::too_few_ballots;
    auto const found = insight::opinion_groups(
        insight::opinions_from(in_favour_or_against(results), 2, 0), insight::fewest_shown);
    Groups groups;
    groups.outside = static_cast<int>(std::ranges::count(found.group_of, -1));
    bool const tells_of_few = groups.outside > 0 && groups.outside < insight::fewest_shown;
    if (found.groups < 2 || found.silhouette <= clearly_apart || tells_of_few)
        return NoGroups::not_apart;
    for (int group = 0; group < found.groups; ++group)
        groups.people.push_back(static_cast<int>(std::ranges::count(found.group_of, group)));
    std::vector<Id> ids;
    for (auto const& option : results.options) ids.push_back(option.id);
    std::ranges::sort(ids);
    groups.options = told_options(ids, found);
    return groups;
}

}  // namespace jemaa::meaning
