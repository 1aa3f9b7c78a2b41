#include "insight/breakdown.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>

#include "domain/ballot_kind.h"
#include "insight/suppression.h"

namespace jemaa::insight {
namespace {

std::map<Id, std::size_t> numbered(std::set<Id> const& ids, std::size_t first) {
    std::map<Id, std::size_t> numbers;
    for (auto const& id : ids) numbers.emplace(id, first + numbers.size());
    return numbers;
}

// What a mark speaks for; nil when for nothing. A duel's says which of two won,
// and a consent's lower answers object.
Id supported_by(std::optional<BallotKind> kind, Mark const& mark) {
    if (kind == BallotKind::duels)
        return mark.value == 1 ? mark.option : mark.value == 2 ? mark.aspect : Id{};
    int const least = kind == BallotKind::consent ? 3 : 1;
    return mark.value >= least ? mark.option : Id{};
}

std::set<Id> supported(std::optional<BallotKind> kind, Ballot const& ballot,
                       std::map<Id, std::size_t> const& options) {
    std::set<Id> found;
    for (auto const& mark : ballot.marks)
        if (Id const id = supported_by(kind, mark); options.contains(id)) found.insert(id);
    return found;
}

/// Row 0: ballots; row 1: blank ones; then one for each option.
struct Counted {
    CountTable table;
    std::map<Id, std::size_t> options;
    std::map<Id, std::size_t> categories;
};

Counted count(PollResults const& results) {
    std::set<Id> options;
    std::set<Id> categories;
    for (auto const& option : results.options) options.insert(option.id);
    for (auto const& ballot : results.ballots) categories.insert(ballot.category);
    auto const kind = ballot_kind_of(results.poll.rule, results.poll.settings);
    Counted counted{{}, numbered(options, 2), numbered(categories, 0)};
    counted.table.rows.assign(options.size() + 2, std::vector<int>(categories.size()));
    counted.table.each_in_one_row = true;
    for (auto const& ballot : results.ballots) {
        auto const column = counted.categories.at(ballot.category);
        auto const chosen = supported(kind, ballot, counted.options);
        ++counted.table.rows[0][column];
        if (chosen.empty()) ++counted.table.rows[1][column];
        for (auto const& id : chosen) ++counted.table.rows[counted.options.at(id)][column];
        counted.table.each_in_one_row &= chosen.size() <= 1;
    }
    return counted;
}

Breakdown::Row row_of(Id const& option, std::vector<int> const& counts,
                      std::vector<bool> const& hidden) {
    Breakdown::Row row{option, std::accumulate(counts.begin(), counts.end(), 0), {}};
    for (std::size_t i = 0; i < counts.size(); ++i)
        row.counts.push_back(hidden[i] ? std::nullopt : std::optional(counts[i]));
    return row;
}

}  // namespace

Breakdown breakdown_of(PollResults const& results) {
    auto const counted = count(results);
    auto const hidden = hidden_cells(counted.table);
    Breakdown breakdown;
    for (auto const& [id, column] : counted.categories) breakdown.categories.push_back(id);
    breakdown.ballots = row_of({}, counted.table.rows[0], hidden[0]);
    breakdown.blank = row_of({}, counted.table.rows[1], hidden[1]);
    for (auto const& [id, row] : counted.options)
        breakdown.supporters.push_back(row_of(id, counted.table.rows[row], hidden[row]));
    for (auto const& row : hidden)
        breakdown.hides_something |= std::ranges::find(row, true) != row.end();
    return breakdown;
}

}  // namespace jemaa::insight
