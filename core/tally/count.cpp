#include <array>
#include <string_view>

#include "tally/dots.h"
#include "tally/outcome.h"

namespace jemaa::tally {
namespace {

struct Rule {
    std::string_view name;
    Outcome (*count)(PollResults const& results);
};

constexpr std::array rules{Rule{"dots", count_dots}};

}  // namespace

Expected<Outcome> count(PollResults const& results) {
    for (auto const& rule : rules)
        if (rule.name == results.poll.rule) return rule.count(results);
    return fail(ErrorCode::bad_argument, results.poll.rule, "no such voting rule");
}

}  // namespace jemaa::tally
