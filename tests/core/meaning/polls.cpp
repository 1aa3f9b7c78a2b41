#include "core/meaning/polls.h"

#include <algorithm>

namespace jemaa {

PollResults poll_by(std::string const& rule, std::size_t options, Settings settings) {
    PollResults results;
    Id const poll = derived_id({}, "poll");
    results.poll = {poll, derived_id({}, "step"), "", rule, std::move(settings)};
    for (std::size_t i = 0; i < options; ++i)
        results.options.push_back({derived_id(poll, std::to_string(i)), poll, "", {}, 0});
    std::ranges::sort(results.options, {}, &PollOption::id);
    for (std::size_t i = 0; i < options; ++i) results.options[i].key = std::to_string(i);
    return results;
}

Id option_id(PollResults const& results, std::size_t at) {
    return results.options.at(at).id;
}

Ballot& cast(PollResults& results, std::vector<int> const& values, Id const& aspect) {
    Id const poll = results.poll.id;
    auto& ballot = results.ballots.emplace_back(
        Ballot{derived_id(poll, "ballot" + std::to_string(results.ballots.size())), poll, {}, {}});
    for (std::size_t i = 0; i < values.size(); ++i)
        ballot.marks.push_back({option_id(results, i), static_cast<int>(i), values[i], aspect});
    return ballot;
}

}  // namespace jemaa
