#include "tally/dots.h"

#include <algorithm>
#include <map>
#include <set>

#include "tally/placing.h"

namespace jemaa::tally {
namespace {

bool is_possible(Ballot const& ballot, Poll const& poll, std::map<Id, Placed> const& options) {
    std::set<Id> seen;
    std::int64_t given = 0;
    for (auto const& mark : ballot.marks) {
        bool const fits = mark.value >= 0 && mark.value <= poll.settings.get("per_option");
        if (!fits || !options.contains(mark.option) || !seen.insert(mark.option).second)
            return false;
        given += mark.value;
    }
    return ballot.poll == poll.id && given <= poll.settings.get("dots");
}

}  // namespace

Outcome count_dots(PollResults const& results) {
    std::map<Id, Placed> options;
    for (auto const& option : results.options) options[option.id].option = option.id;
    Outcome outcome;
    for (auto const& ballot : results.ballots) {
        if (!is_possible(ballot, results.poll, options)) {
            ++outcome.rejected;
            continue;
        }
        std::int64_t given = 0;
        for (auto const& mark : ballot.marks) {
            options[mark.option].score += mark.value;
            options[mark.option].supporters += mark.value > 0 ? 1 : 0;
            given += mark.value;
        }
        ++outcome.ballots;
        outcome.blank += given == 0 ? 1 : 0;
        outcome.total += given;
    }
    for (auto const& [id, placed] : options) outcome.order.push_back(placed);
    place_by_score(outcome.order);
    return outcome;
}

}  // namespace jemaa::tally
