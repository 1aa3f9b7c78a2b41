#include "tables/fundings.h"

#include <algorithm>
#include <tuple>

#include "budget/supporters.h"

namespace jemaa::outcome {
namespace {

void mark_ties(budget::Outcome const& outcome, std::vector<Funding>& lines) {
    for (auto const& step : outcome.steps)
        if (auto const* const bought = std::get_if<budget::Bought>(&step);
            bought && !bought->tied.empty()) {
            lines[bought->project].tied = true;
            for (auto const other : bought->tied) lines[other].tied = true;
        }
}

}  // namespace

std::vector<Funding> fundings(budget::PollOutcome const& decided) {
    budget::SupportTable const table(decided.poll.election, true);
    std::vector<Funding> lines;
    for (budget::Project i = 0; i < decided.poll.options.size(); ++i)
        lines.push_back({decided.poll.options[i], 0, false, table.votes(i), table.points(i),
                         decided.poll.election.costs[i]});
    std::int64_t place = 0;
    for (auto const winner : decided.outcome.winners) lines[winner].place = ++place;
    mark_ties(decided.outcome, lines);
    std::ranges::stable_sort(lines, [](Funding const& a, Funding const& b) {
        auto const rank = [](Funding const& line) {
            return std::tuple(line.place == 0, line.place, line.place == 0 ? -line.votes : 0);
        };
        return rank(a) < rank(b);
    });
    return lines;
}

}  // namespace jemaa::outcome
