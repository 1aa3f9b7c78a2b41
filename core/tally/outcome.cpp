#include "tally/outcome.h"

#include <cmath>

#include "tally/read_ballots.h"
#include "tally/registry.h"

namespace jemaa::tally {

Expected<Outcome> count(PollResults const& results) {
    return read_ballots(results).and_then(
        [&](Profile const& profile) { return count_by(results.poll.rule, profile); });
}

Expected<Outcome> count_by(std::string_view rule, Profile const& profile) {
    auto const* const found = find_rule(rule);
    if (!found) return fail(ErrorCode::bad_argument, std::string(rule), "no such voting rule");
    if (!takes(*found, profile.kind()))
        return fail(
            ErrorCode::bad_argument, std::string(rule),
            std::string("this rule does not count ballots of the kind ") + name_of(profile.kind()));
    return found->count(profile);
}

std::string score_text(Placed const& placed) {
    constexpr std::int64_t unit = 10'000;
    auto const rounded = std::llround(static_cast<long double>(placed.score) * unit / placed.per);
    auto const size = std::abs(rounded);
    std::string text(rounded < 0 ? 1 : 0, '-');
    text += std::to_string(size / unit);
    if (size % unit == 0) return text;
    auto const decimals = std::to_string(unit + size % unit).substr(1);
    return text + "." + decimals.substr(0, decimals.find_last_not_of('0') + 1);
}

}  // namespace jemaa::tally
