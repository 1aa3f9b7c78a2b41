#include "meaning/overall.h"

#include <algorithm>
#include <functional>
#include <map>

#include "meaning/ballots.h"
#include "tally/limits.h"

namespace jemaa::meaning {
namespace {

using ByOption = std::map<Id, Mark>;

PollResults like(PollResults const& results) {
    PollResults other{results.poll, results.options, {}};
    other.ballots.reserve(results.ballots.size());
    return other;
}

// Every ballot with other marks, or fewer.
PollResults with_marks(PollResults const& results,
                       std::function<std::optional<Mark>(Mark const&)> const& changed) {
    auto other = like(results);
    for (auto const& ballot : results.ballots) {
        auto& copy =
            other.ballots.emplace_back(Ballot{ballot.id, ballot.poll, {}, ballot.category});
        for (auto const& mark : ballot.marks)
            if (auto const now = changed(mark)) copy.marks.push_back(*now);
    }
    return other;
}

PollResults with_values(PollResults const& results, std::function<int(int)> const& changed) {
    return with_marks(results, [&](Mark mark) {
        mark.value = changed(mark.value);
        return std::optional(mark);
    });
}

// The weight of each criterion by its aspect; one of 1 where there are none.
std::map<Id, int> weights_of(Poll const& poll) {
    constexpr std::string_view prefix = "weight.";
    std::map<Id, int> weights;
    for (auto const& [name, weight] : poll.settings.numbers)
        if (name.starts_with(prefix))
            weights[derived_id(poll.id, name.substr(prefix.size()))] = static_cast<int>(weight);
    if (weights.empty()) weights[Id{}] = 1;
    return weights;
}

PollResults weighted_sums(PollResults const& results) {
    auto const weights = weights_of(results.poll);
    auto other = like(results);
    for (auto const& ballot : results.ballots) {
        ByOption sums;
        for (auto const& mark : ballot.marks) {
            auto const weight = weights.find(mark.aspect);
            if (weight == weights.end()) continue;
            auto& sum =
                sums.emplace(mark.option, Mark{mark.option, mark.position, 0, {}}).first->second;
            sum.value += weight->second * mark.value;
        }
        auto& copy =
            other.ballots.emplace_back(Ballot{ballot.id, ballot.poll, {}, ballot.category});
        for (auto const& [option, mark] : sums) copy.marks.push_back(mark);
    }
    return other;
}

// The greatest value of more_is_better().
int greatest(PollResults const& results) {
    auto const kind = kind_of(results);
    auto const options = static_cast<int>(results.options.size());
    auto const most =
        static_cast<int>(tally::limits_of(kind, results.poll.settings, options).most_on_one);
    if (kind != BallotKind::score) return most;
    int weights = 0;
    for (auto const& [aspect, weight] : weights_of(results.poll)) weights += weight;
    return most * weights;
}

int side_of(int value, int middle_doubled) {
    return 2 * value > middle_doubled ? 2 : 2 * value < middle_doubled ? 0 : 1;
}

}  // namespace

BallotKind kind_of(PollResults const& results) {
    return ballot_kind_of(results.poll.rule, results.poll.settings).value_or(BallotKind::approval);
}

PollResults possible_only(PollResults const& results) {
    auto const all = ballots_of(results, {});
    if (all && rejected_in(*all) == 0) return results;
    auto kept = like(results);
    auto one = like(results);
    for (auto const& ballot : results.ballots) {
        one.ballots.assign(1, ballot);
        auto const alone = ballots_of(one, {});
        if (alone && rejected_in(*alone) == 0) kept.ballots.push_back(ballot);
    }
    return kept;
}

PollResults as_merged(PollResults const& results, tally::Merges const& merges) {
    if (merges.empty()) return results;
    auto const kind = kind_of(results);
    auto const options = static_cast<int>(results.options.size());
    auto const most = tally::limits_of(kind, results.poll.settings, options).most_on_one;
    auto other = like(results);
    std::erase_if(other.options, [&](auto const& option) { return merges.contains(option.id); });
    for (auto const& ballot : results.ballots) {
        std::map<std::pair<Id, Id>, Mark> united;
        for (auto mark : ballot.marks) {
            while (merges.contains(mark.option)) mark.option = merges.at(mark.option);
            auto const [at, is_new] = united.emplace(std::pair(mark.option, mark.aspect), mark);
            int& value = at->second.value;
            if (is_new) continue;
            bool const said = value != 0 && mark.value != 0;
            value = said ? tally::united(kind, value, mark.value, most) : value + mark.value;
        }
        auto& copy =
            other.ballots.emplace_back(Ballot{ballot.id, ballot.poll, {}, ballot.category});
        for (auto const& [place, mark] : united) copy.marks.push_back(mark);
    }
    return other;
}

PollResults on_criterion(PollResults const& results, Id const& aspect) {
    return with_marks(results, [&](Mark mark) {
        bool const on_it = mark.aspect == aspect;
        mark.aspect = {};
        return on_it ? std::optional(mark) : std::nullopt;
    });
}

PollResults more_is_better(PollResults const& results) {
    auto const kind = kind_of(results);
    if (kind == BallotKind::score) return weighted_sums(results);
    if (kind != BallotKind::ranking) return results;
    auto const options = static_cast<int>(results.options.size());
    return with_values(results, [&](int rank) { return rank == 0 ? 0 : options + 1 - rank; });
}

PollResults in_favour_or_against(PollResults const& results) {
    auto const kind = kind_of(results);
    if (kind == BallotKind::consent)
        return with_marks(results, [](Mark mark) {
            bool const answered = mark.value != 0;
            mark.value = side_of(mark.value, 6);
            return answered ? std::optional(mark) : std::nullopt;
        });
    auto const middle_doubled = greatest(results);
    return with_values(more_is_better(results),
                       [&](int value) { return side_of(value, middle_doubled); });
}

PollResults support_only(PollResults const& results) {
    auto const kind = kind_of(results);
    if (kind == BallotKind::duels) return results;
    bool const on_a_scale = kind == BallotKind::score || kind == BallotKind::grades;
    auto const options = static_cast<int>(results.options.size());
    int const least = on_a_scale                    ? 2
                      : kind == BallotKind::consent ? 3
                      : kind == BallotKind::ranking ? options
                                                    : 1;
    auto support = with_values(on_a_scale ? in_favour_or_against(results) : more_is_better(results),
                               [&](int value) { return value >= least ? 1 : 0; });
    support.poll.rule = "approval";
    support.poll.settings = {};
    return support;
}

}  // namespace jemaa::meaning
