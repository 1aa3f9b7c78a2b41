#include "insight/spread.h"

namespace jemaa::insight {
namespace {

double median_of(std::map<int, int> const& counts, int ballots) {
    auto const value_at = [&](int rank) {
        for (auto const& [value, count] : counts)
            if ((rank -= count) < 0) return value;
        return 0;
    };
    return (value_at((ballots - 1) / 2) + value_at(ballots / 2)) / 2.0;
}

void work_out(Spread& spread, int least, int most) {
    if (spread.ballots == 0) return;
    double sum = 0;
    double squares = 0;
    for (auto const& [value, count] : spread.counts) {
        sum += static_cast<double>(value) * count;
        squares += static_cast<double>(value) * value * count;
    }
    spread.mean = sum / spread.ballots;
    spread.median = median_of(spread.counts, spread.ballots);
    double const range = most - least;
    if (range <= 0) return;
    spread.support = (spread.mean - least) / range;
    double const variance = squares / spread.ballots - spread.mean * spread.mean;
    spread.conflict = variance / (range * range / 4);
}

}  // namespace

std::vector<Spread> spread_of(PollResults const& results, int least, int most) {
    std::map<Id, Spread> spreads;
    for (auto const& option : results.options) spreads[option.id].option = option.id;
    for (auto const& ballot : results.ballots)
        for (auto const& mark : ballot.marks) {
            auto const found = spreads.find(mark.option);
            bool const counts = mark.aspect.is_nil() && mark.value >= least && mark.value <= most;
            if (found == spreads.end() || !counts) continue;
            ++found->second.counts[mark.value];
            ++found->second.ballots;
        }
    std::vector<Spread> all;
    for (auto& [id, spread] : spreads) {
        work_out(spread, least, most);
        all.push_back(std::move(spread));
    }
    return all;
}

}  // namespace jemaa::insight
